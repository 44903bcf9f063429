import { effectOfCall } from '../content/checks/changing-verbs.ts';
import type { Effect } from '../content/schemas/command.ts';
import { type LineMarks, powershellTools } from '../powershell/build.ts';
import { fillingLines } from './filling-lines.ts';

/** A block of fewer lines is read as a whole. */
const longBlock = 11;

/** Fewer lines in a row are not worth folding away. */
const shortestFold = 3;

const cmdlet = /(?<![\w$-])[A-Za-z]+-[A-Za-z]\w*/g;

/**
 * The lines of a script that do what the command is for, and what surrounds them: guards before, and what is read back
 * after. First and last line, every line with a value of the reader and what fills a variable of a line that acts stay in
 * sight. A command that only reads is for the lines that show something.
 */
export function lineMarks(template: string, effect: Effect): LineMarks {
  const lines = template.trimEnd().split('\n');
  if (lines.length < 2) return { acting: [], folds: [] };
  const code = powershellTools.maskedCode(template).split('\n');
  const acting = numbersOf(code, (line) => actsIn(line, effect).length > 0);
  const main =
    effect === 'reads' ? showing(code) : [...acting, ...fillingLines(lines, code, acting)];
  const isKept = (number: number) =>
    number === 0 ||
    number === lines.length - 1 ||
    main.includes(number) ||
    (lines[number] ?? '').includes('{{');
  const isFoldable = lines.length >= longBlock && main.length > 0;
  return {
    acting: effect === 'reads' ? [] : acting,
    folds: isFoldable ? runsWithout(isKept, lines.length) : [],
  };
}

/** The lines that print a list or a table, and those that fill the variable that is printed. */
function showing(code: readonly string[]): number[] {
  const prints = (line: string) => /\bFormat-(?:List|Table)\b/.test(line);
  const printed = code.filter(prints).flatMap((line) => /^\s*(\$\w+) \|/.exec(line)?.[1] ?? []);
  return numbersOf(
    code,
    (line) => prints(line) || printed.some((name) => line.trimStart().startsWith(`${name} = `)),
  );
}

function numbersOf(code: readonly string[], isWanted: (line: string) => boolean): number[] {
  return code.flatMap((line, number) => (isWanted(line) ? [number] : []));
}

/** Whether all that a script changes is that something is gone afterwards. */
export function onlyRemoves(template: string, effect: Effect): boolean {
  if (effect !== 'changes') return false;
  const names = powershellTools
    .maskedCode(template)
    .split('\n')
    .flatMap((code) => actsIn(code, effect));
  return names.length > 0 && names.every((name) => /^(?:remove|uninstall|unregister)-/i.test(name));
}

/** The names of the cmdlets in a line that have an effect. */
function actsIn(code: string, effect: Effect): string[] {
  const isOnlyShown = code.includes('-WhatIf');
  return Array.from(code.matchAll(cmdlet), ([name]) => name).filter(
    (name) => effectOfCall({ name, isOnlyShown, text: name, start: 0 }) === effect,
  );
}

function runsWithout(isKept: (number: number) => boolean, count: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let first = 0, at = 0; at <= count; at += 1) {
    if (at < count && !isKept(at)) continue;
    if (at - first >= shortestFold) runs.push([first, at - 1]);
    first = at + 1;
  }
  return runs;
}
