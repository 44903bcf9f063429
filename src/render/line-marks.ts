import { effectOfCall } from '../content/checks/changing-verbs.ts';
import type { Effect } from '../content/schemas/command.ts';
import { type LineMarks, powershellTools } from '../powershell/build.ts';
import { keepRecent } from '../recent.ts';
import { fillingLines } from './filling-lines.ts';

/** A block of fewer lines is read as a whole. */
const longBlock = 11;

/** Fewer lines in a row are not worth folding away. */
const shortestFold = 3;

/** The marks of all commands: the pages of one language are made after those of another. */
const known = keepRecent<LineMarks>(20_000);

const cmdlet = /(?<![\w$-])[A-Za-z]+-[A-Za-z]\w*/g;

/**
 * The lines of a script that do what the command is for, and what surrounds them: guards before, and what is read back
 * after. First and last line, every line with a value of the reader and what fills a variable of a line that acts stay in
 * sight, and so do the blocks that they stand in. A command that only reads is for the lines that show something.
 */
export function lineMarks(template: string, effect: Effect): LineMarks {
  return known(`${effect} ${template}`, () => marksOf(template, effect));
}

function marksOf(template: string, effect: Effect): LineMarks {
  const lines = template.trimEnd().split('\n');
  if (lines.length < 2) return { acting: [], folds: [] };
  const code = powershellTools.maskedCode(template).split('\n');
  const acting = numbersOf(code, (line) => actsIn(line, effect).length > 0);
  const main =
    effect === 'reads' ? showing(code) : [...acting, ...fillingLines(lines, code, acting)];
  const wanted = numbersOf(lines, (line) => line.includes('{{'));
  const sight = new Set([0, lines.length - 1, ...withBlocks(lines, [...main, ...wanted])]);
  const isKept = (number: number) => sight.has(number);
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

/** Lines, with those that open and close the blocks around them: no condition of what acts is out of sight. */
function withBlocks(lines: readonly string[], wanted: readonly number[]): number[] {
  const indents = lines.map((line) => line.search(/\S/));
  const outwards = (from: number, step: 1 | -1) => {
    const around: number[] = [];
    let inner = indents[from] ?? 0;
    for (let at = from + step; inner > 0 && at in indents; at += step) {
      const indent = indents[at] ?? 0;
      if (indent < 0 || indent >= inner) continue;
      around.push(at);
      inner = indent;
    }
    return around;
  };
  return wanted.flatMap((number) => [number, ...outwards(number, -1), ...outwards(number, 1)]);
}

function numbersOf(code: readonly string[], isWanted: (line: string) => boolean): number[] {
  return code.flatMap((line, number) => (isWanted(line) ? [number] : []));
}

/** Which commands only remove, as far as they were asked for. */
const removing = keepRecent<boolean>(20_000);

/** Whether all that a script changes is that something is gone afterwards. */
export function onlyRemoves(template: string, effect: Effect): boolean {
  return effect === 'changes' && removing(template, () => hasOnlyRemovals(template, effect));
}

function hasOnlyRemovals(template: string, effect: Effect): boolean {
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
