import type { Content, RunbookContent } from '../../read/load-content.ts';
import type { Locale } from '../../../locales.ts';
import { doNotTranslate } from './do-not-translate-list.ts';

/** Whether a text holds only what stays as it is in a locale: names, abbreviations, slots, code. */
export type IsExempt = (text: string, locale: Locale) => boolean;

const slotsAndCode = /\{\{?\w+\}?\}|\uFFFC/g;
const hosts = /\b[\w-]+(?:\.[\w-]+)+(?:\/[\w/-]*)?/g;
const quotation = /^[“«][^“«]*[”»]$/;

/** Makes the test for a site, or for one runbook with the names that it lists. */
export function exemptionsOf(content: Content, runbook?: RunbookContent): IsExempt {
  const products = Object.values(content.products?.value ?? {}).map(({ name }) => name);
  const names = [...products, ...(runbook?.structure?.value.names ?? [])];
  return (text, locale) => {
    // What a program says is quoted as it says it.
    if (quotation.test(text)) return true;
    const kept = doNotTranslate.filter((entry) => entry.locales?.includes(locale) ?? true);
    const words = [...names, ...kept.flatMap((entry) => entry.words)];
    let rest = text.replace(slotsAndCode, ' ').replace(hosts, ' ');
    for (const word of words.toSorted((a, b) => b.length - a.length)) {
      rest = rest.replace(new RegExp(`(?<!\\w)${RegExp.escape(word)}(?!\\w)`, 'g'), ' ');
    }
    return !/\p{L}/u.test(rest);
  };
}
