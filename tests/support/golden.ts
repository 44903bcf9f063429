import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { forEachLocale, type Locale } from '../../src/locales.ts';
import { parseWith } from '../../src/parse.ts';

/** What somebody types, and the places of which one must be among the first results. */
export interface Golden {
  query: string;
  finds: string[];
}

const places = z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);
const goldenSchema = z.record(z.string(), z.record(z.string(), places));

/** The golden queries of a locale, by runbook. */
export function goldenQueries(locale: Locale): Record<string, Golden[]> {
  const file = new URL(`../fixtures/search/golden-${locale}.yaml`, import.meta.url);
  const sets = parseWith(goldenSchema, parse(readFileSync(file, 'utf8')), file.pathname);
  return Object.fromEntries(
    Object.entries(sets).map(([runbook, set]) => [
      runbook,
      Object.entries(set).map(([query, anchors]) => ({
        query,
        finds: [anchors].flat().map((anchor) => address(locale, runbook, anchor)),
      })),
    ]),
  );
}

function address(locale: Locale, runbook: string, anchor: string): string {
  return `/${locale}/${runbook}/${anchor === '' ? '' : `#${anchor}`}`;
}

const firstSchema = z.record(
  z.string(),
  z.array(
    z.strictObject({
      finds: z.array(z.string()),
      ...forEachLocale(() => z.array(z.string()).check(z.minLength(1))),
    }),
  ),
);

/** What must be the first link in a locale, by runbook; `home` is the home page. */
export function firstLinksIn(locale: Locale): Record<string, Golden[]> {
  const file = new URL('../fixtures/search/first.yaml', import.meta.url);
  const sets = parseWith(firstSchema, parse(readFileSync(file, 'utf8')), file.pathname);
  return Object.fromEntries(
    Object.entries(sets).map(([runbook, set]) => [
      runbook,
      set.flatMap(({ finds, [locale]: queries }) =>
        queries.map((query) => ({ query, finds: finds.map((place) => `/${locale}/${place}`) })),
      ),
    ]),
  );
}
