import type { Parser } from 'web-tree-sitter';
import { allLines, oneLine, type Lines } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import { placeOf, type TextFile } from '../read/text-file.ts';

/** A variable in a line. */
interface Named {
  readonly name: string;
  readonly line: number;
  /** Whether it gets a value there. */
  readonly isAssigned: boolean;
}

const assigned = /^[$@](?:\{[^}]*\}|[\w:]+)(?:\s*[-+*/%]?=|\s+in\b)/i;

/** What comes through `|`, or from the caller of a block. */
const unnamed = /\$(?:_|PSItem|input|args)\b/i;

/**
 * The line of a place in a command, and those in which the variables stand that it names, or of which their values are
 * made: all lines, where what it names comes from a pipeline.
 */
export function linesOfVariables(file: TextFile, start: number, parser: Parser): Lines[] {
  const own = placeOf(file, start).line;
  if (unnamed.test(file.text.split('\n')[own - 1] ?? '')) return [allLines(file.file)];
  const all = powershellTools.ownVariables(file.text, parser).map(({ what, start: at }): Named => {
    const isAssigned = assigned.test(file.text.slice(at));
    return { name: what, line: placeOf(file, at).line, isAssigned };
  });
  const names = namesBehind(all, own);
  const lines = new Set([own, ...all.flatMap(({ name, line }) => (names.has(name) ? line : []))]);
  return Array.from(lines, (line) => oneLine(file.file, line));
}

/** The variables of a line, those in the lines that give them a value, and so on. */
function namesBehind(all: readonly Named[], own: number): ReadonlySet<string> {
  const namesIn = (at: number) => all.flatMap(({ name, line }) => (line === at ? name : []));
  const names = new Set(namesIn(own));
  // What is added to a set while it is gone through is reached too.
  for (const one of names) {
    const made = all.filter(({ name, isAssigned }) => isAssigned && name === one);
    for (const { line } of made) namesIn(line).forEach((name) => names.add(name));
  }
  return names;
}
