import { listJoints, listText } from '../runbook/list-text.ts';
import { fillTemplate, type FilledRange } from '../runbook/placeholders.ts';
import { literalText } from '../runbook/render.ts';
import type { ContentValue, LocalParameter } from '../schemas/parameter.ts';
import type { RunbookPage } from './runbook-page.ts';

/** A value that the page shows until the reader gives one, and whether it would be used (default) or not (example). */
export interface ShownValue {
  parameter: LocalParameter;
  value: ContentValue;
  state: 'default' | 'example';
}

/** What stands in place of a parameter on a page that no script has touched. */
export function shownValue(page: RunbookPage, name: string): ShownValue {
  const parameter = page.parameters.get(name);
  if (!parameter)
    throw new Error(`${page.runbook.id}: {{${name}}} is used but not listed in runbook.yaml`);
  const value = defaultValue(page, parameter);
  if (value !== undefined) return { parameter, value, state: 'default' };
  return { parameter, value: parameter.example ?? '', state: 'example' };
}

function defaultValue(page: RunbookPage, parameter: LocalParameter): ContentValue | undefined {
  if (!parameter.defaultFrom) return parameter.default;
  const decider = shownValue(page, parameter.defaultFrom.parameter).value;
  return parameter.defaultFrom.cases[String(decider)]?.default;
}

/** A command's template with the values shown, and where each came to stand. */
export function shownCommand(
  page: RunbookPage,
  template: string,
): { text: string; ranges: FilledRange[] } {
  return fillTemplate(template, (name, quoted) => {
    const { parameter, value } = shownValue(page, name);
    return literalText(parameter, value, quoted);
  });
}

/** A value as prose and outputs show it: a choice and a boolean in words, a list as the locale joins it. */
export function shownText(page: RunbookPage, { parameter, value }: ShownValue): string {
  if (Array.isArray(value)) return listText(value, listJoints(page.locale));
  if (typeof value === 'boolean') return page.say(value ? 'runbook.yes' : 'runbook.no');
  return parameter.choices?.find((choice) => choice.value === value)?.label ?? String(value);
}
