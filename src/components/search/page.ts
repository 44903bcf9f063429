import type { Reader } from '../../search/query/search.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { localeSchema } from '../../locales.ts';
import { parseWith } from '../../parse.ts';
import { loadedOnce } from '../page/loaded-once.ts';
import { otherParameters } from '../page/parameter-catalogue.ts';
import { definitions, locale } from '../page/page-data.ts';
import { readValues } from '../values/values-store.ts';
import { valuesAsShown } from './values-as-shown.ts';

/** The hash of the list of the page's index, which the build writes into the page. */
export const indexHash =
  document.querySelector<HTMLElement>('search-dialog')?.dataset['index'] ?? '';

/** The language of the page. */
export const pageLocale = parseWith(localeSchema, locale, 'data-locale');

/** The reader's language, values and open runbook. */
export async function reader(): Promise<Reader> {
  const article = document.querySelector<HTMLElement>('[data-runbook]');
  return {
    locale: pageLocale,
    runbook: article?.dataset['runbook'],
    values: valuesAsShown(await parametersElsewhere()),
  };
}

const loadCatalogue = loadedOnce(otherParameters);

/** The parameters of other pages, where the reader has values for them. */
async function parametersElsewhere(): Promise<readonly LocalParameter[]> {
  if (Object.keys(readValues()).every((name) => Object.hasOwn(definitions, name))) return [];
  // Offline, the catalogue may be out of reach; search then knows the values of the page's own parameters.
  return loadCatalogue().catch(() => []);
}
