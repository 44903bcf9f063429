import type { Reader } from '../../search/query/search.ts';
import { readerValues } from '../../search/query/values.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { localeSchema } from '../../locales.ts';
import { parseWith } from '../../parse.ts';
import { otherParameters } from '../page/parameter-catalogue.ts';
import { definitions, locale } from '../page/page-data.ts';
import { proseWords } from '../values/injected-values.ts';
import { readValues } from '../values/values-store.ts';

const { dataset } = document.documentElement;

/** The absolute address of the site's root. */
export const root = new URL(dataset['root'] ?? '/', location.href).href;

/** The file name that links to a page end with: empty on the web, `index.html` without a server. */
export const index = dataset['index'] ?? '';

/** The language of the page. */
export const pageLocale = parseWith(localeSchema, locale, 'data-locale');

/** The reader's language, values and open runbook. */
export async function reader(): Promise<Reader> {
  const article = document.querySelector<HTMLElement>('[data-runbook]');
  const stored = readValues();
  return {
    locale: pageLocale,
    runbook: article?.dataset['runbook'],
    values: readerValues(await definitionsFor(Object.keys(stored)), stored, proseWords),
  };
}

let catalogue: Promise<Readonly<Record<string, LocalParameter>>> | undefined;

/** The definitions of the page's own parameters, and of all others where the reader has values for them. */
async function definitionsFor(
  names: readonly string[],
): Promise<Readonly<Record<string, LocalParameter>>> {
  if (names.every((name) => Object.hasOwn(definitions, name))) return definitions;
  catalogue ??= otherParameters().then((others) => ({
    ...Object.fromEntries(others.map((other) => [other.name, other])),
    ...definitions,
  }));
  return catalogue.catch(() => {
    catalogue = undefined;
    // Offline, the catalogue may be out of reach; search then knows the values of the page's own parameters.
    return definitions;
  });
}
