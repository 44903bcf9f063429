import { join } from 'node:path';
import type { Outcome, World } from '../model/case.ts';
import { claimsIn, readTexts, type Claim } from '../model/texts.ts';
import type { Pair } from './pairs.ts';
import { canonical } from './worlds.ts';

const texts = readTexts(join(import.meta.dirname, 'texts.yaml'));

function claimsOf(line: string): readonly Claim[] | undefined {
  return claimsIn(texts, line);
}

export interface Setting {
  pair: Pair;
  /** The world and the files before the first command. */
  start: World;
  files: Record<string, string>;
}

/** Files that count: a file half written beside its place is no record. */
function counted(files: Record<string, string>): string {
  return JSON.stringify(
    Object.entries(files)
      .filter(([name]) => !name.endsWith('.csv.new'))
      .sort(),
  );
}

/** What a run says against what it did: every sentence is known and true, and no run ends in silence. */
export function saysTheTruth(
  { pair, start, files }: Setting,
  before: Pick<Outcome, 'world' | 'files'>,
  outcome: Outcome,
): string[] {
  const found = outcome.errors.map((error) => `went on after an error: ${error}`);
  for (const line of outcome.said) if (!claimsOf(line)) found.push(`unknown text: ${line}`);
  const said = outcome.said.flatMap((line) => claimsOf(line) ?? []);
  const all = [...said, ...(claimsOf(outcome.failure ?? '') ?? [])];
  if (all.includes('wanted') && !pair.wanted(outcome))
    found.push('says that it is done, and it is not');
  if (all.includes('unchanged') && canonical(outcome.world) !== canonical(before.world))
    found.push('says that nothing was changed, and something was');
  if (
    said.includes('restored') &&
    (canonical(outcome.world) !== canonical(start) || counted(outcome.files) !== counted(files))
  )
    found.push('says that the earlier state is back, and it is not');
  if (outcome.failure === null && all.length === 0 && outcome.output === '')
    found.push('ends in silence');
  return found;
}

/** Whether a record is there as long as the world is not as it was. */
export function keepsTheRecord({ start, files }: Setting, outcome: Outcome): string[] {
  const isAsBefore =
    canonical(outcome.world) === canonical(start) &&
    Object.keys(outcome.files).every((name) => name in files || name.includes('.csv'));
  const hasRecord = Object.keys(outcome.files).some((name) => name.endsWith('.csv'));
  return isAsBefore || hasRecord ? [] : ['the record is lost'];
}

/** Whether the way back worked: world and files are where they began, and no record is left. */
export function isBack({ start, files }: Setting, last: Outcome): string[] {
  const found: string[] = [];
  if (canonical(last.world) !== canonical(start))
    found.push(`the way back is lost: ${last.failure ?? last.said.join(' ')}`);
  if (counted(last.files) !== counted(files))
    found.push(`files are left: ${Object.keys(last.files).join(', ')}; ${last.failure ?? ''}`);
  return found;
}
