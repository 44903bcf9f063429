import { listJoints } from '../parameters/list-text.ts';
import { proseText, type ProseWords } from '../parameters/prose-text.ts';
import { type FilledRange, powershellTools } from '../powershell/build.ts';
import { powershell } from '../powershell/index.ts';
import { shownValue, type ShownValue } from '../parameters/shown-value.ts';
import type { LocalParameter } from '../content/schemas/parameter.ts';
import type { RunbookPage } from './runbook-page.ts';

/** The value that a page shows until the reader gives one, and whether a command would use it. */
export interface ShownParameter extends ShownValue {
  parameter: LocalParameter;
}

/** The value for a parameter on a page as it is built; an error if the runbook does not list the parameter. */
export function shownParameter(page: RunbookPage, name: string): ShownParameter {
  const parameter = page.parameters.get(name);
  if (!parameter)
    throw new Error(`${page.runbook.id}: {{${name}}} is used but not listed in runbook.yaml`);
  return { parameter, ...shownValue(name, Object.fromEntries(page.parameters), {}) };
}

/** A command's template with the values shown, and where each came to stand. */
export function shownCommand(
  page: RunbookPage,
  template: string,
): { text: string; ranges: FilledRange[] } {
  return powershellTools.fillTemplate(template, (name, quoted) => {
    const { parameter, value } = shownParameter(page, name);
    return powershell.literalText(parameter, value, quoted);
  });
}

/** A value as the console prints it. */
export function shownConsoleText(
  page: RunbookPage,
  { parameter, value, state }: ShownParameter,
): string {
  return powershell.shownTexts(parameter, { value, state }, proseWords(page)).console;
}

/** A value as prose shows it. */
export function shownText(page: RunbookPage, { parameter, value }: ShownParameter): string {
  return proseText(parameter, value, proseWords(page));
}

function proseWords(page: RunbookPage): ProseWords {
  return { list: listJoints(page.locale), yes: page.t('runbook.yes'), no: page.t('runbook.no') };
}
