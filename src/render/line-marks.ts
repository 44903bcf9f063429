import { effectOfCall } from '../content/checks/changing-verbs.ts';
import type { Effect } from '../content/schemas/command.ts';
import { type LineMarks, powershellTools } from '../powershell/build.ts';

/** A block of fewer lines is read as a whole. */
const longBlock = 11;

/** Fewer lines in a row are not worth folding away. */
const shortestFold = 3;

const cmdlet = /(?<![\w$-])[A-Za-z]+-[A-Za-z]\w*/g;

/**
 * The lines of a script that do what the command is for, and what surrounds them: guards before, and what is read back
 * after. First and last line and every line with a value of the reader stay in sight.
 */
export function lineMarks(template: string, effect: Effect): LineMarks {
  const lines = template.trimEnd().split('\n');
  if (effect === 'reads' || lines.length < 2) return { acting: [], folds: [] };
  const code = powershellTools.maskedCode(template).split('\n');
  const acting = lines.flatMap((_, number) =>
    actsIn(code[number] ?? '', effect).length > 0 ? [number] : [],
  );
  const isKept = (number: number) =>
    number === 0 ||
    number === lines.length - 1 ||
    acting.includes(number) ||
    (lines[number] ?? '').includes('{{');
  const isFoldable = lines.length >= longBlock && acting.length > 0;
  return { acting, folds: isFoldable ? runsWithout(isKept, lines.length) : [] };
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
