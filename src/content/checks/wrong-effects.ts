import { oneLine, type Details, type Diagnostic } from '../../diagnostic.ts';
import type { Finding } from '../../powershell/build.ts';
import { diagnosticAt, placeOf, type TextFile } from '../read/text-file.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { Effect } from '../schemas/command.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { exceeds, type StrongestCall } from './called-effects.ts';
import { idleChange } from './idle-commands.ts';
import { meantEffect } from './meant-effect.ts';

/** What a command that can be read does. */
export interface CallsOf {
  /** Its strongest call, if one does more than read. */
  readonly strongest: StrongestCall | undefined;
  /** Where a text is read a second time. */
  readonly readAgain: readonly Finding[];
  /** Whether it certainly changes nothing but files. */
  readonly isIdle: boolean;
}

/** What each command that can be read does. */
export type Calls = ReadonlyMap<TextFile, CallsOf>;

/** What is said of a command whose effect in runbook.yaml does not fit what it does. */
export function wrongEffect(
  yaml: YamlFile<Runbook>,
  id: string,
  allowed: Effect,
  file: TextFile,
  calls: Calls,
): Diagnostic | undefined {
  const called = calls.get(file);
  const { call, effect = 'reads', list } = called?.strongest ?? {};
  const at = (details: Details) => diagnosticAtPath(yaml, ['commands', id, 'effect'], details);
  const meant = meantEffect(yaml.value, id, effect);
  if (meant !== undefined) return at(otherEffect(id, allowed, meant, file, call));
  const idle = called?.isIdle === true ? idleChange(yaml.value, id, file) : undefined;
  if (idle) return at(idle);
  if (!call || !exceeds(effect, allowed)) return undefined;
  const isUnknown = list !== undefined && effect === 'changes';
  const found = isUnknown
    ? `\`${call.name}\`, of which this check does not know that it only looks`
    : doing(call, effect);
  const expected = `only calls that fit \`effect: ${allowed}\` of \`${id}\``;
  const advice = isUnknown
    ? `Write \`effect: changes\` in runbook.yaml if it changes something; if it only looks, add it to ${list}.`
    : `Write \`effect: ${effect}\` in runbook.yaml, or remove the call.`;
  const told = diagnosticAt(file, call.start, { found, expected, advice });
  // What runs a text may do anything: no other effect helps, and what has to be done is said of the text.
  const { line } = placeOf(file, call.start);
  const runsText = called?.readAgain.some(({ start }) => placeOf(file, start).line === line);
  return runsText === true ? { ...told, follows: [oneLine(told.file, line)] } : told;
}

function doing({ name }: StrongestCall['call'], effect: Effect): string {
  return `\`${name}\`, which ${effect === 'changes' ? 'changes something' : 'writes a file'}`;
}

function otherEffect(
  id: string,
  effect: Effect,
  meant: Effect,
  file: TextFile,
  call: StrongestCall['call'] | undefined,
): Details {
  const reason = call
    ? `${file.file}:${placeOf(file, call.start).line} calls ${doing(call, meant)}`
    : `nothing in ${file.file} does more, and no command takes it back`;
  const found = `\`effect: ${effect}\` of \`${id}\``;
  const expected = `\`effect: ${meant}\`: ${reason}`;
  return { found, expected, advice: `Write \`${meant}\`, or correct the command.` };
}
