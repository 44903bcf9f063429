import type { Engine } from '../../../../../src/search/query/search.ts';
import { indexTerms, parameterTerm } from '../../../../../src/search/query/terms.ts';
import type { SearchRecord } from '../../../../../src/search/record.ts';

/** An engine that finds pages as the real one does: every term is the beginning of an indexed one. */
export function engineOn(records: readonly SearchRecord[]): Engine {
  const pages = Map.groupBy(records, ({ page }) => page);
  const indexed = [...pages].map(([id, records]) => ({
    id,
    records,
    terms: records.flatMap(termsOf),
  }));
  return {
    find: (terms) => {
      const holds = (all: readonly string[]) =>
        terms.every((term) => all.some((candidate) => candidate.startsWith(term)));
      const found = indexed.filter(({ terms: all }) => holds(all));
      return Promise.resolve(
        found.map(({ id, records }) => ({ id, score: 1, load: () => Promise.resolve(records) })),
      );
    },
  };
}

function termsOf({ titles, parts }: SearchRecord): string[] {
  return [
    ...[...titles, ...parts.map(({ text }) => text)].flatMap(indexTerms),
    ...parts.flatMap(({ values }) => values?.map(([, , name]) => parameterTerm(name)) ?? []),
  ];
}
