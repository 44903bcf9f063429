import type { ReadOutcome } from '../../search/query/search-every-reading.ts';
import { listJoints } from '../page/page-data.ts';
import { t } from './messages.ts';

/**
 * What the status line says of the results of a query: how many actions it asks for, how many results there are, and what else
 * than the typed query they answer.
 */
export function statusText(query: string, outcome: ReadOutcome, actions: number): string {
  const { results, partial, more, also, readAs, byInitials, nearest } = outcome;
  const count = results.length;
  const offered = actions > 0 ? [t('search.actions.count', { count: actions })] : [];
  if (count === 0) return offered[0] ?? t('search.none', { query });
  return [
    ...offered,
    t(partial ? 'search.partial' : more ? 'search.best' : 'search.results', { count }),
    ...(byInitials ? [t('search.initials', { query })] : []),
    ...readAs.map((reading) => t('search.readAs', { query: reading })),
    ...(nearest === undefined ? [] : [t('search.nearest', { query: nearest })]),
    ...(also.length > 0 ? [t('search.also', { words: also.join(listJoints.middle) })] : []),
  ].join(' · ');
}
