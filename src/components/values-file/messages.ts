import { listText } from '../../parameters/list-text.ts';
import { message, type Slots } from '../../parameters/messages.ts';
import type { Notice } from '../../parameters/value-result.ts';
import { isStrings } from '../page/embedded-guards.ts';
import { shortText } from '../values/shown-text.ts';
import { embedded, listJoints, locale, t } from '../page/page-data.ts';

const strings = embedded('data-values-file-strings', isStrings) ?? {};

/** A word of the dialog in the page's language. */
export function word(key: string, slots: Slots = {}): string {
  return message(strings, key, slots, locale);
}

/** Slots whose texts come from outside, as they may stand in a sentence. */
export function shortSlots(slots: Slots): Slots {
  const short = ([key, value]: [string, string | number]) =>
    [key, typeof value === 'string' ? shortText(value) : value] as const;
  return Object.fromEntries(Object.entries(slots).map(short));
}

/** What is wrong with a value, in the page's language. */
export function problemWords({ code, slots }: Notice): string {
  const { item, ...shown } = shortSlots(slots);
  const problem = t(`validation.${code}`, shown);
  return item === undefined ? problem : t('validation.item', { item, problem });
}

/** A number of bytes in the page's language. */
export function kilobytes(bytes: number): string {
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: 'kilobyte',
  });
  return format.format(Math.ceil(bytes / 1000));
}

/** As many names as a sentence can list; of more it says how many there are. */
const namesListed = 12;

/** Names that nobody here knows, as a list in the page's language. */
export function listOfUnknown(names: readonly string[]): string {
  const listed = names.slice(0, namesListed).map(shortText);
  const count = names.length - listed.length;
  return listText(count === 0 ? listed : [...listed, word('more', { count })], listJoints);
}
