import { languages } from 'virtual:fieldbook/runbooks';
import type { Translate } from '../../parameters/messages.ts';
import type { HomeKey } from '../../render/home-strings.ts';
import type { ListedRunbook } from '../../search/query/filter-runbooks.ts';
import { isMap, isStrings } from '../page/embedded-guards.ts';
import { loadedOnce } from '../page/loaded-once.ts';
import { locale, textIn } from '../page/page-data.ts';

/** Every runbook in the page's language, and the words of the filter. */
export interface ListedRunbooks {
  readonly runbooks: readonly ListedRunbook[];
  readonly t: Translate<HomeKey>;
}

function isListed(input: unknown): input is ListedRunbook {
  return (
    isMap(input) &&
    ['id', 'state'].every((key) => typeof input[key] === 'string') &&
    Array.isArray(input['products']) &&
    isStrings(input['texts'])
  );
}

/** Has the list of all runbooks there, of which a page holds only some. */
export const loadListedRunbooks = loadedOnce(async (): Promise<ListedRunbooks> => {
  const { runbooks, strings } = (await languages[locale]?.()) ?? {};
  if (!Array.isArray(runbooks) || !runbooks.every(isListed) || !isStrings(strings))
    throw new Error('The list of runbooks is not whole.');
  return { runbooks, t: (key, ...[params]) => textIn(strings, key, params) };
});
