import { message, type Slots } from '../runbook/messages.ts';
import { interfaceSchema } from '../schemas/interface.ts';
import { localeSchema, type Locale } from '../schemas/locale.ts';
import { parseWith } from '../schemas/parse.ts';

/** What search needs to know of the page it is opened on. */
export interface PageContext {
  locale: Locale;
  /** The absolute address of the site's root. */
  root: string;
  /** What a link to a page must add to its folder: nothing on the web, `index.html` where there is no server. */
  index: string;
  say: (key: string, slots?: Slots) => string;
}

/** Reads the page: its language, its place in the site and the words of the interface. */
export function pageContext(): PageContext {
  const { dataset } = document.documentElement;
  const locale = parseWith(localeSchema, dataset['locale'], 'data-locale');
  const text = document.querySelector('script[data-strings]')?.textContent ?? '{}';
  const strings = parseWith(interfaceSchema, JSON.parse(text), 'data-strings');
  return {
    locale,
    root: new URL(dataset['root'] ?? '/', location.href).href,
    index: dataset['index'] ?? '',
    say: (key, slots = {}) => message(strings, `search.${key}`, slots, locale),
  };
}
