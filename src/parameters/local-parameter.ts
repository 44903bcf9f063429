import type { Locale } from '../locales.ts';
import type { LocalParameter, ParameterDefinition } from '../content/schemas/parameter.ts';

/** The definition of a parameter as a page in one locale needs it: its texts in that locale only. */
export function localParameter(
  name: string,
  definition: ParameterDefinition,
  locale: Locale,
): LocalParameter {
  const { choices, defaultFrom, label, ...rest } = definition;
  const rule: Omit<typeof rest, 'help'> & { help?: unknown } = rest;
  delete rule.help;
  const local: LocalParameter = { name, ...rule, label: label[locale] };
  if (choices) {
    local.choices = choices.map((choice) => ({ value: choice.value, label: choice.label[locale] }));
  }
  if (defaultFrom) {
    const cases: NonNullable<LocalParameter['defaultFrom']>['cases'] = {};
    for (const [value, { default: start, reason }] of Object.entries(defaultFrom.cases)) {
      cases[value] = { default: start, reason: reason[locale] };
    }
    local.defaultFrom = { parameter: defaultFrom.parameter, cases };
  }
  return local;
}
