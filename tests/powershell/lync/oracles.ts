import { join } from 'node:path';
import type { Outcome, World } from '../model/case.ts';
import { claimsIn, readTexts, type Claim } from '../model/texts.ts';
import type { Pair } from './pairs.ts';
import type { Values } from './values.ts';
import { canonical } from './canonical.ts';

const texts = readTexts(join(import.meta.dirname, 'texts.yaml'));

function claimsOf(line: string): readonly Claim[] | undefined {
  return claimsIn(texts, line);
}

const withManyRecords = new Set([
  'disable-push-notifications',
  'turn-on-push-notifications-again',
  'restore-push-proxy-uri',
  'block-web-links-again',
  'reopen-policies',
]);

/** A pair of commands with what a reader typed, and where it begins. */
export interface Setting {
  pair: Pair;
  values: Values;
  /** The world before the first command. */
  start: World;
}

/** Whether an undo command with one record for each object, and one sentence, has a record left. */
function isInPart({ undo }: Pair, { files }: Outcome): boolean {
  const hasRecord = Object.keys(files).some((name) => name.endsWith('.csv'));
  return withManyRecords.has(undo) && hasRecord;
}

/** What a run says against what it did: every sentence is known and true, and no run ends in silence. */
export function saysTheTruth(
  { pair, values, start }: Setting,
  before: World,
  outcome: Outcome,
): string[] {
  const found: string[] = [];
  if (outcome.errors.length > 0) found.push(`went on after an error: ${outcome.errors.join(' ')}`);
  const claims = outcome.said.flatMap(
    (line) => claimsOf(line) ?? (found.push(`unknown text: ${line}`), []),
  );
  const thrown = outcome.failure === null ? [] : (claimsOf(outcome.failure) ?? []);
  const all = [...claims, ...thrown];
  const now = canonical(outcome.world);
  if (all.includes('wanted') && !pair.wanted(outcome.world, values))
    found.push('says that it is done, and it is not');
  if (all.includes('unchanged') && now !== canonical(before))
    found.push('says that nothing was changed, and something was');
  if (
    claims.includes('restored') &&
    !isInPart(pair, outcome) &&
    outcome.failure === null &&
    !claims.includes('left-out') &&
    now !== canonical(start)
  ) {
    found.push('says that the earlier settings are back, and they are not');
  }
  if (outcome.failure === null && claims.length === 0) found.push('ends in silence');
  return found;
}

/** Whether the way back worked: the world is where it began, and no record is left. */
export function isBack({ start }: Setting, last: Outcome): string[] {
  const found: string[] = [];
  if (canonical(last.world) !== canonical(start)) {
    found.push(`the way back is lost: ${last.failure ?? last.said.join(' ')}`);
  }
  const records = Object.keys(last.files).filter((name) => name.endsWith('.csv'));
  if (records.length > 0)
    found.push(
      `a record is left after the undo command: ${records.join(', ')}; ${last.failure ?? ''}`,
    );
  return found;
}
