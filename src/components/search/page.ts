import type { Reader } from '../../search/query/search.ts';
import { localeSchema } from '../../locales.ts';
import { parseWith } from '../../parse.ts';
import { locale } from '../page/page-data.ts';
import { readValues } from '../values/values-store.ts';

const { dataset } = document.documentElement;

/** The absolute address of the site's root. */
export const root = new URL(dataset['root'] ?? '/', location.href).href;

/** What a link to a page must add to its folder: nothing on the web, `index.html` where there is no server. */
export const index = dataset['index'] ?? '';

/** Who is searching: in which language, from which runbook, with which values. */
export function reader(): Reader {
  const article = document.querySelector<HTMLElement>('[data-runbook]');
  return {
    locale: parseWith(localeSchema, locale, 'data-locale'),
    runbook: article?.dataset['runbook'],
    values: readValues(),
  };
}
