import { listText } from '../runbook/list-text.ts';
import { message, type Slots } from '../runbook/messages.ts';
import type { Notice } from '../runbook/value-result.ts';
import { isStrings } from '../schemas/embedded.ts';
import { embedded, listJoints, locale, say } from './page-data.ts';

const strings = embedded('data-values-file-strings', isStrings) ?? {};

/** A word of the dialog in the page's language. */
export function word(key: string, slots: Slots = {}): string {
  return message(strings, key, slots, locale);
}

/** What is wrong with a value, in the page's language. */
export function problemWords({ code, slots }: Notice): string {
  const problem = say(`validation.${code}`, slots);
  const { item } = slots;
  return item === undefined ? problem : say('validation.item', { item, problem });
}

/** A number of bytes in the page's language. */
export function kilobytes(bytes: number): string {
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: 'kilobyte',
  });
  return format.format(Math.ceil(bytes / 1000));
}

/** Names as a list in the page's language. */
export function listOf(names: readonly string[]): string {
  return listText(names, listJoints);
}
