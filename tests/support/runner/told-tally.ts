import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseWith } from '../../../src/parse.ts';
import { tallySchema, type Tally } from './tally.ts';

/** Runs tests in a process that writes its counts into the file that FIELDBOOK_TALLY names, and gives them. */
export async function toldTally(
  tests: string,
  start: (env: Readonly<Record<string, string>>) => Promise<number>,
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-'));
  const file = join(folder, 'tally.json');
  try {
    const code = await start({ FIELDBOOK_TALLY: file });
    if (!existsSync(file)) throw new Error(`${tests} ended before the tests were counted.`);
    const tally = parseWith(tallySchema, JSON.parse(readFileSync(file, 'utf8')), file);
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
