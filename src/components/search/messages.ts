import { languages } from 'virtual:fieldbook/search';
import type { InterfaceStrings } from '../../content/schemas/interface.ts';
import type { Translate } from '../../parameters/messages.ts';
import type { SearchKey } from '../../render/browser-strings.ts';
import { isStrings } from '../page/embedded-guards.ts';
import { locale, textIn } from '../page/page-data.ts';

let strings: InterfaceStrings = {};

/** Loads the strings that `t` gives: whoever shows one waits for it. */
export async function loadMessages(): Promise<void> {
  const loaded = await languages[locale]?.();
  if (!isStrings(loaded?.strings)) throw new Error('The strings of search are not whole.');
  strings = loaded.strings;
}

/** An interface string of opened search in the page's language. */
export const t: Translate<SearchKey> = (key, ...[params]) => textIn(strings, key, params);
