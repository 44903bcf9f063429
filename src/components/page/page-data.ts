import { listText, type ListJoints } from '../../parameters/list-text.ts';
import { message, translator } from '../../parameters/messages.ts';
import { type Guard, isListJoints, isParameters, isStrings } from './embedded-guards.ts';
import type { BrowserKey } from '../../render/browser-strings.ts';
import type { Notice } from '../../parameters/value-result.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';

/** The page's locale. */
export const locale = document.documentElement.dataset['locale'] ?? 'en';

const strings = embedded('data-strings', isStrings) ?? {};
const parameters = embedded('data-parameters', isParameters) ?? [];

/** The parameters of the page's runbook by name, in the order of the form. */
export const definitions: Readonly<Record<string, LocalParameter>> = Object.fromEntries(
  parameters.map((parameter) => [parameter.name, parameter]),
);

/** An interface string in the page's locale. */
export const t = translator<BrowserKey>(strings, locale);

/** What is wrong with a value, or worth knowing about it, in the page's language. */
export function problemText({ code, slots }: Notice): string {
  const { item, ...params } = slots;
  const problem = message(strings, `validation.${code}` satisfies BrowserKey, params, locale);
  return item === undefined ? problem : t('validation.item', { item, problem });
}

/** How the page's language joins a list. */
export const listJoints: ListJoints = isListJoints(strings['list'])
  ? strings['list']
  : { pair: ', ', last: ', ', middle: ', ' };

/** The labels of parameters as a list in the page's language. */
export function labelsOf(names: readonly string[]): string {
  return listText(
    names.map((name) => definitions[name]?.label ?? name),
    listJoints,
  );
}

/** What the build embedded in the page under an attribute, if the page has it. */
export function embedded<T>(attribute: string, isWhole: Guard<T>): T | undefined {
  const text = document.querySelector(`script[${attribute}]`)?.textContent;
  if (!text) return undefined;
  const data: unknown = JSON.parse(text);
  if (!isWhole(data)) throw new Error(`The page’s ${attribute} are not what its scripts expect.`);
  return data;
}
