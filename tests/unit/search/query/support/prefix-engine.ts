import type { Engine } from '../../../../../src/search/query/search.ts';
import { indexTerms, parameterTerm } from '../../../../../src/search/query/terms.ts';
import type { SearchRecord } from '../../../../../src/search/record.ts';

/** An engine that finds as the real one does: every term is the beginning of an indexed one. */
export function engineOn(records: readonly SearchRecord[]): Engine {
  const indexed = records.map((record, at) => ({
    id: String(at),
    record,
    terms: [
      ...[...record.titles, ...record.parts.map(({ text }) => text)].flatMap(indexTerms),
      ...record.parts.flatMap(
        ({ values }) => values?.map(([, , name]) => parameterTerm(name)) ?? [],
      ),
    ],
  }));
  return {
    find: (terms) => {
      const holds = (all: readonly string[]) =>
        terms.every((term) => all.some((candidate) => candidate.startsWith(term)));
      const found = indexed.filter(({ terms: all }) => holds(all));
      return Promise.resolve(
        found.map(({ id, record }) => ({ id, score: 1, load: () => Promise.resolve(record) })),
      );
    },
  };
}
