import * as z from 'zod/mini';
import { locales, type Locale } from '../../locales.ts';
import { tryParseWith } from '../../parse.ts';
import { plainText } from '../../search/query/fold.ts';
import { searchesKey } from '../page/later-keys.ts';
import { readStored, writeStored, type TextStorage } from '../page/storage.ts';
import { jsonOf } from '../page/stored-entry.ts';

/** More would be a history, which nobody has asked for. */
const most = 5;

/** What a query of a reader may be; a list that has anything else was not written by this version. */
const query = z.string().check(z.minLength(1), z.maxLength(200));
const listSchema = z.array(query).check(z.minLength(1), z.maxLength(most));

/** Names and numbers, which are the same in every language: cmdlets, hosts, ports, codes of errors. */
const name = /^(?:[!-~]*[\d.:\\/_-][!-~]*|[A-Za-z]*[a-z][A-Z][A-Za-z]*)$/;

/** The queries from which a result was opened in a language, the newest first. */
export function recentSearches(locale: Locale, storage?: TextStorage): readonly string[] {
  return listAt(locale, storage) ?? [];
}

/** Keeps a query from which a result was opened; one of names alone in every language. What cannot be read stays as it is. */
export function rememberSearch(text: string, locale: Locale, storage?: TextStorage): void {
  const isName = text.split(/\s+/).every((word) => name.test(word));
  for (const each of isName ? locales : [locale]) {
    const list = listAt(each, storage);
    if (!list) continue;
    const others = list.filter((other) => plainText(other) !== plainText(text));
    writeStored(keyOf(each), JSON.stringify([text, ...others].slice(0, most)), storage);
  }
}

/** Forgets the recent searches of every language, but for what this version cannot read. */
export function forgetSearches(storage?: TextStorage): void {
  for (const locale of locales)
    if (listAt(locale, storage)) writeStored(keyOf(locale), '', storage);
}

function keyOf(locale: Locale): string {
  return searchesKey + locale;
}

/** The list that is stored, empty where there is none; undefined where something else stands. */
function listAt(locale: Locale, storage?: TextStorage): readonly string[] | undefined {
  const text = readStored(keyOf(locale), storage);
  if (text === null) return [];
  const parsed = tryParseWith(listSchema, jsonOf(text), { file: keyOf(locale) });
  return parsed.ok ? parsed.value : undefined;
}
