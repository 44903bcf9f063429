import { listText, type ListJoints } from '../../parameters/list-text.ts';
import { message, type Slots } from '../../parameters/messages.ts';
import { type Guard, isParameters, isStrings } from './embedded-guards.ts';
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
export function t(key: string, slots: Slots = {}): string {
  return message(strings, key, slots, locale);
}

/** How the page's language joins a list. */
export const listJoints: ListJoints = {
  pair: t('list.pair'),
  last: t('list.last'),
  middle: t('list.middle'),
};

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
