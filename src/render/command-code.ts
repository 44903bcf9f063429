import type { LineMarks } from '../powershell/build.ts';
import { powershellTools } from '../powershell/build.ts';
import { shownCommand, shownParameter } from './example-values.ts';
import { keepRecent } from './recent.ts';
import type { RunbookPage } from './runbook-page.ts';

/** Enough for the commands of a few runbooks: their languages follow one another, and mostly show the same code. */
const highlighted = keepRecent<Promise<string>>(200);

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
  const key = JSON.stringify([text, marks, lines]);
  return highlighted(key, () => powershellTools.highlight(text, marks, lines));
}
