import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from '../percentile.ts';
import { count } from '../scale/options.ts';
import { generateContent } from '../scale/site/generate.ts';
import { measureDev } from './measure.ts';

/** What an author waits for at most, in milliseconds. */
const budgets = { page: 300, index: 2000 };

/** Reads the words after `npm run bench -- dev`: `[N]`. */
export function readDevOptions(args: readonly string[]): number {
  if (args.length > 1) throw new Error(`dev takes one number, found ${args.join(' ')}.`);
  return count('dev', args[0] ?? '250');
}

/** Measures `npm run dev` on a generated site of some runbooks, and says whether authors wait no longer than they should. */
export async function reportDev(runbooks: number): Promise<boolean> {
  const content = mkdtempSync(join(tmpdir(), 'fieldbook-dev-'));
  try {
    generateContent(content, runbooks);
    const { start, firstIndex, page, index } = await measureDev(content);
    console.log(`npm run dev with ${String(runbooks)} runbooks, ${String(page.length)} saves`);
    console.log(`  first page               ${inSeconds(start)}`);
    console.log(`  first index, a language  ${inSeconds(firstIndex)}`);
    const isKept = [
      said('page after a save, median', percentile(page, 0.5), budgets.page),
      said('search after it, median ', percentile(index, 0.5), budgets.index),
    ];
    return isKept.every(Boolean);
  } finally {
    rmSync(content, { recursive: true });
  }
}

function said(what: string, time: number, budget: number): boolean {
  const isWithin = time < budget;
  const verdict = isWithin ? 'within' : 'OVER';
  console.log(`  ${what} ${Math.round(time)} ms  (${verdict} the budget of ${String(budget)} ms)`);
  return isWithin;
}

function inSeconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}
