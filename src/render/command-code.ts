import type { LineMarks } from '../powershell/build.ts';
import { sha256Of } from '../hash.ts';
import { keepRecent } from '../recent.ts';
import { powershellTools } from '../powershell/build.ts';
import { shownCommand, shownParameter } from './example-values.ts';
import type { RunbookPage } from './runbook-page.ts';

/**
 * The code of all commands, some tens of megabytes at most: a build makes the pages of one language after those of another,
 * and mostly shows the same code.
 */
const highlighted = keepRecent<Promise<string>>(20_000);

/** The HTML of a command's code with the values that are shown in it, each marked with its parameter. */
export async function commandCode(
  page: RunbookPage,
  template: string,
  lines?: LineMarks,
): Promise<string> {
  const placeholders = powershellTools.findPlaceholders(template);
  const { text, ranges } = shownCommand(page, template);
  const marks = ranges.map(({ name, start, end }, index) => ({
    start,
    end,
    attributes: {
      'data-param': name,
      'data-form': placeholders[index]?.quoted ? 'quoted' : 'bare',
      'data-state': shownParameter(page, name).state,
    },
  }));
  const key = sha256Of(JSON.stringify([text, marks, lines]));
  return highlighted(key, () => powershellTools.highlight(text, marks, lines));
}
