import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuild } from '../scale/run-build.ts';
import { generateContent } from '../scale/site/generate.ts';
import type { GivenTitles } from '../scale/site/given-titles.ts';
import { measureKnownItems, type KnownItemResult } from './measure.ts';

/** What `npm run bench -- known-items` is asked for. */
export interface KnownItemOptions {
  readonly runbooks: number;
  readonly titles: readonly GivenTitles[];
  /** Pages of each language that are searched for. */
  readonly sample: number;
  /** A file for the results as JSON. */
  readonly json?: string;
}

const score = (value: number): string => value.toFixed(3).padStart(9);

/** So much of what chance allows has to be reached where that is less than the target. */
const shareOfChance = 0.9;

/** Where several titles hold what was typed, nothing in it tells which of them was meant: no order does better than chance. */
function isKept({ mrr, byChance, target }: KnownItemResult): boolean {
  return mrr >= target || (byChance < target && mrr >= shareOfChance * byChance);
}

function verdict(result: KnownItemResult): string {
  if (!isKept(result)) return 'MISSED';
  return result.mrr >= result.target ? 'kept' : 'below the target, as is chance';
}

function row(result: KnownItemResult): string {
  const { kind, locale, queries, mrr, byLink, byChance, target } = result;
  const name = kind === '초성' ? '초성 (initials)' : kind;
  // Hangul is two columns wide.
  const width = kind === '초성' ? 16 : 18;
  const numbers = [mrr, byLink, byChance, target].map(score).join(' ');
  return `  ${name.padEnd(width)} ${locale} ${String(queries).padStart(7)} ${numbers}  ${verdict(result)}`;
}

/** The results as lines of text, with the first queries of each target that was missed. */
export function knownItemTable(results: readonly KnownItemResult[]): string {
  return [
    `  ${'query'.padEnd(18)}    queries    MRR@10   by link by chance    target`,
    ...results.flatMap((result) => [
      row(result),
      ...(!isKept(result) ? result.missed.map((missed) => `      ${missed}`) : []),
    ]),
  ].join('\n');
}

/** Builds a generated site and searches it for its pages by what people remember of their titles. */
export async function reportKnownItems(options: KnownItemOptions): Promise<boolean> {
  const { runbooks, titles, sample, json } = options;
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-known-items-'));
  try {
    const content = join(folder, 'content');
    const site = join(folder, 'site');
    const generated = generateContent(content, runbooks, titles);
    await runBuild(content, site, { hasBundles: false, goesOn: titles.length > 0 });
    const results = await measureKnownItems(site, generated, sample);
    console.log(
      `${runbooks} runbooks, ${titles.length} with given titles; ${Math.min(sample, runbooks)} pages of each language searched for`,
    );
    console.log(knownItemTable(results));
    if (json !== undefined)
      writeFileSync(json, `${JSON.stringify({ runbooks, sample, results }, null, 2)}\n`);
    return results.every(isKept);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
