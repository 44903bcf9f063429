import type { Parser } from 'web-tree-sitter';
import { type CalledCommand, type Finding, powershellTools } from '../../powershell/build.ts';
import { effects, type Effect } from '../schemas/command.ts';
import { effectOfCall, isUnknownCall } from './changing-verbs.ts';
import { isReadingMethod, saysItChanges } from './reading-methods.ts';

/** The call of a script that changes most, and its effect. */
export interface StrongestCall {
  call: CalledCommand;
  effect: Effect;
  /** The list of the checks in which what it calls is to stand if it only looks; nothing where it certainly does more. */
  list?: string | undefined;
}

/**
 * The first call of the strongest effect in a script; undefined when every call only reads. Texts that are read a second
 * time are reported themselves: a call elsewhere is told rather than one in their line.
 */
export function strongestCall(
  script: string,
  readAgain: readonly Finding[],
  parser: Parser,
): StrongestCall | undefined {
  const calls = effectsOfCalls(script, readAgain, parser);
  const lineOf = (start: number) => script.slice(0, start).split('\n').length;
  const lines = new Set(readAgain.map(({ start }) => lineOf(start)));
  for (const effect of effects.toReversed()) {
    const found = calls.filter((candidate) => candidate.effect === effect);
    const elsewhere = found.find(({ call }) => !lines.has(lineOf(call.start)));
    if (effect !== 'reads' && found.length > 0) return elsewhere ?? found[0];
  }
  return undefined;
}

/** The calls of a script that change something, in their order. */
export function changingCalls(
  script: string,
  readAgain: readonly Finding[],
  parser: Parser,
): CalledCommand[] {
  return effectsOfCalls(script, readAgain, parser)
    .filter(({ effect }) => effect === 'changes')
    .map(({ call }) => call)
    .toSorted((one, other) => one.start - other.start);
}

/** Each call of a script that is no text to be read again, with its effect. */
function effectsOfCalls(
  script: string,
  readAgain: readonly Finding[],
  parser: Parser,
): StrongestCall[] {
  const all: readonly Call[] = [
    ...powershellTools.calledCommands(script, parser),
    ...fileWrites(script),
    ...propertyWrites(script, parser),
    ...methodCalls(script, parser),
  ];
  const known = new Set(readAgain.map(({ start }) => start));
  const unknown = all.filter(({ start }) => !known.has(start));
  return unknown.map((call) => ({
    call,
    effect: call.effect ?? effectOfCall(call),
    list: call.effect === undefined ? listOf(call) : call.list,
  }));
}

const listOf = (call: Call) =>
  isUnknownCall(call) ? '`harmless` in src/content/checks/changing-verbs.ts' : undefined;

interface Call extends CalledCommand {
  effect?: Effect;
  list?: string | undefined;
}

/** A redirection into a file, a file that is named as a variable, and the methods of .NET that write one. */
const fileWrite =
  /(?<![\w=-])[1-6*]?>>?\s*(?!\$null\b|[&\s])|\$\{[a-z]:[\\/][^}]*\}\s*[-+*/%]?=|\[(?:System\.)?IO\.(?:File|Directory)\]::(?:Append|Copy|Create|Delete|Encrypt|Move|Open|Replace|Set|Write)\w*|\[(?:System\.)?IO\.Path\]::GetTempFileName|\[(?:System\.)?IO\.(?:StreamWriter|FileStream)\]/gi;

function fileWrites(script: string): Call[] {
  return Array.from(powershellTools.maskedCode(script).matchAll(fileWrite), (match) => {
    const [name] = match;
    return {
      name: name.trim(),
      text: name,
      start: match.index,
      isOnlyShown: false,
      effect: 'writes-file',
    };
  });
}

function propertyWrites(script: string, parser: Parser): Call[] {
  return powershellTools.memberWrites(script, parser).map(({ what, start }) => {
    const name = what.replace(/^.*\)(?=\.)/s, '').slice(0, 100);
    return { name, text: what, start, isOnlyShown: false, effect: 'changes' };
  });
}

function methodCalls(script: string, parser: Parser): Call[] {
  return powershellTools.calledMethods(script, parser).map((method) => {
    const { text, start } = method;
    const effect = isReadingMethod(method) ? 'reads' : 'changes';
    const list = saysItChanges(method) ? undefined : 'src/content/checks/reading-methods.ts';
    return { name: text, text, start, isOnlyShown: false, effect, list };
  });
}

/** Whether one effect is more than another allows. */
export function exceeds(effect: Effect, allowed: Effect): boolean {
  return effects.indexOf(effect) > effects.indexOf(allowed);
}
