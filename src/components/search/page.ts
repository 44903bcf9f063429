import type { Reader } from '../../search/query/search.ts';
import { localeSchema } from '../../locales.ts';
import { parseWith } from '../../parse.ts';
import { locale } from '../page/page-data.ts';
import { readValues } from '../values/values-store.ts';

const { dataset } = document.documentElement;

/** The absolute address of the site's root. */
export const root = new URL(dataset['root'] ?? '/', location.href).href;

/** The file name that links to a page end with: empty on the web, `index.html` without a server. */
export const index = dataset['index'] ?? '';

/** The reader's language, values and open runbook. */
export function reader(): Reader {
  const article = document.querySelector<HTMLElement>('[data-runbook]');
  return {
    locale: parseWith(localeSchema, locale, 'data-locale'),
    runbook: article?.dataset['runbook'],
    values: readValues(),
  };
}
