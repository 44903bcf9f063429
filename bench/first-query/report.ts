import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '../../src/locales.ts';
import { wordsOf } from '../known-items/title-words.ts';
import { count } from '../scale/options.ts';
import { runBuild } from '../scale/run-build.ts';
import { generateContent } from '../scale/site/generate.ts';
import type { GeneratedRunbook } from '../scale/site/runbook.ts';
import { measureFirstQueries, type FirstQuery, type Loaded } from './measure.ts';

/** What a first query loads at most, in bytes. */
const budget = 165_000;

const columns = ['code', 'engine', 'hashes', 'pages', 'chunks', 'fragments'];

/** Reads the words after `npm run bench -- first-query`: `[N]`. */
export function readFirstQueryOptions(args: readonly string[]): number {
  if (args.length > 1) throw new Error(`first-query takes one number, found ${args.join(' ')}.`);
  return count('first-query', args[0] ?? '1000');
}

/** Builds a generated site, and says what the first query of a reader loads, in each language. */
export async function reportFirstQueries(runbooks: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-first-query-'));
  try {
    const content = join(folder, 'content');
    const site = join(folder, 'site');
    const generated = generateContent(content, runbooks);
    await runBuild(content, site, { hasBundles: false });
    return await reportSite(site, generated);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says what first queries load on a site of some runbooks. */
async function reportSite(
  site: string,
  runbooks: readonly Pick<GeneratedRunbook, 'title'>[],
): Promise<boolean> {
  const queries = queriesFor(runbooks);
  const loaded = await measureFirstQueries(site, queries);
  console.log(`First queries at ${runbooks.length} runbooks: kB with Brotli, and files`);
  console.log(['  ', ...columns.map((name) => name.padStart(14)), '         all'].join(''));
  const isKept = queries.map((query, at) => reportQuery(query, loaded[at] ?? new Map()));
  return isKept.every(Boolean);
}

/** In each language a name that one runbook has, and words that many have. */
function queriesFor(runbooks: readonly Pick<GeneratedRunbook, 'title'>[]): FirstQuery[] {
  const { title } = runbooks[Math.floor(runbooks.length / 2)] ?? {};
  return locales.flatMap((locale) => {
    const [name = '', ...others] = wordsOf(title?.[locale] ?? '', locale);
    return [name, others.slice(0, 2).join(' ')].map((query) => ({ locale, query }));
  });
}

function reportQuery({ locale, query }: FirstQuery, loaded: Loaded): boolean {
  const total = [...loaded.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  const cells = columns.map((name) => {
    const { files, bytes } = loaded.get(name) ?? { files: 0, bytes: 0 };
    return `${inKb(bytes)} (${files})`.padStart(14);
  });
  const verdict = total <= budget ? 'within' : 'OVER';
  console.log(`  ${cells.join('')} ${inKb(total).padStart(11)}  ${verdict}  ${locale}: ${query}`);
  return total <= budget;
}

function inKb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
