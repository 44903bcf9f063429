import { listText, type ListJoints } from '../../parameters/list-text.ts';
import { findMessage, type MessageParams, type Translate } from '../../parameters/messages.ts';
import { type Guard, isParameters, isStrings } from './embedded-guards.ts';
import type { BrowserKey } from '../../render/browser-strings.ts';
import type { InterfaceStrings } from '../../content/schemas/interface.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';

/** The page's locale. */
export const locale = document.documentElement.dataset['locale'] ?? 'en';

const strings = embedded('data-strings', isStrings) ?? {};
const parameters = embedded('data-parameters', isParameters) ?? [];

/** The parameters of the page's runbook by name, in the order of the form. */
export const definitions: Readonly<Record<string, LocalParameter>> = Object.fromEntries(
  parameters.map((parameter) => [parameter.name, parameter]),
);

/** An interface string in the page's language. */
export const t: Translate<BrowserKey> = (key, ...[params]) => textIn(strings, key, params);

/** The text at a key of embedded strings; a page whose scripts show none embeds none. */
export function textIn(from: InterfaceStrings, key: string, params?: MessageParams): string {
  return findMessage(from, key, params, locale) ?? '';
}

/** The separators of a list in the page's language. */
export const listJoints: ListJoints = {
  pair: textIn(strings, 'list.pair'),
  last: textIn(strings, 'list.last'),
  middle: textIn(strings, 'list.middle'),
};

/** The labels of parameters as a list in the page's language. */
export function labelsOf(names: readonly string[]): string {
  return listText(
    names.map((name) => definitions[name]?.label ?? name),
    listJoints,
  );
}

/** The data that the build embedded under an attribute; undefined if the page has none, an error if it is damaged. */
export function embedded<T>(attribute: string, isWhole: Guard<T>): T | undefined {
  const text = document.querySelector(`script[${attribute}]`)?.textContent;
  if (!text) return undefined;
  const data: unknown = JSON.parse(text);
  if (!isWhole(data)) throw new Error(`The page’s ${attribute} are not what its scripts expect.`);
  return data;
}
