import type { Fault } from './fault.ts';
import { joinedLines } from './joined-lines.ts';
import { jsonTree } from './json-tree.ts';
import { inOrder, readTree, type ReadFile } from './read-tree.ts';
import { syntaxFaults } from './syntax-faults.ts';

/** So often a text is read anew, and fewer times if it is longer than a values file ever is. */
const mostTries = 60;
const mostCharacters = 1_000_000;

/** A text without some of its lines, what is wrong with these, and what is read of all. */
interface Reading {
  readonly text: string;
  readonly spared: ReadonlyMap<number, string>;
  readonly told: readonly Fault[];
  readonly read: ReadFile;
}

/**
 * Reads a text, whatever is wrong with its form: a mark that is missing in a line makes the parser misread what follows.
 * Where less is wrong without that line, its first fault is told alone, and the other lines are read as they are meant.
 */
export function readSparingLines(text: string): ReadFile {
  const tree = jsonTree(text);
  let reading: Reading = { text, spared: new Map(), told: [], read: readTree(tree) };
  let faults = syntaxFaults(tree);
  let left = Math.min(mostTries, Math.floor(mostCharacters / text.length));
  for (let at = 0; at < faults.length && left > 0; left -= 1) {
    const better = betterReading(reading, faults[at]);
    at = better ? 0 : at + 1;
    if (!better) continue;
    reading = better;
    faults = syntaxFaults(jsonTree(reading.text));
  }
  return reading.read;
}

/** A mark that is missing at the end of a line is missed in the next one. */
function betterReading(reading: Reading, fault: Fault | undefined): Reading | undefined {
  const line = fault?.place?.line;
  if (fault === undefined || line === undefined) return undefined;
  const before = linesOf(reading.text).slice(0, line - 1);
  const above = linesOf(before.join('').trimEnd()).length;
  return [line, above]
    .map((one) => withoutLine(reading, fault, one))
    .find((better) => better && isBetter(better.read, reading.read));
}

/** Whether less is wrong, or as much, and more can be used. */
function isBetter(after: ReadFile, before: ReadFile): boolean {
  const fewer = before.faults.length - after.faults.length;
  return fewer > 0 || (fewer === 0 && countIn(after) > countIn(before));
}

function countIn({ entries }: ReadFile): number {
  return Object.keys(entries).length;
}

/** What a fault and the other lines say; undefined if that loses a value of another line. */
function withoutLine(before: Reading, fault: Fault, line: number): Reading | undefined {
  const lines = linesOf(before.text);
  const found = lines[line - 1] ?? '';
  const above = lines.slice(0, line - 1).join('');
  if (isInLongText(before.text, above.length, found)) return undefined;
  const mended = openedAgain(found, line === 1) ?? blankOf(found);
  const text = joined(above, mended, lines.slice(line).join(''));
  const spared = new Map(before.spared).set(line, found);
  const told = [...before.told, fault];
  const tree = jsonTree(text);
  if (tree.root?.type !== 'object') return undefined;
  const read = withoutValuesOf(spared, readTree(tree));
  const isTold = (other: Fault) =>
    other.place?.line === line || (isMissing(other) && isNamedIn(spared, other));
  const faults = inOrder([...told, ...read.faults.filter((other) => !isTold(other))]);
  const isLost = Object.entries(before.read.entries).some(
    ([name, { place }]) =>
      (place?.line !== line || hasSeveralNames(found)) && !Object.hasOwn(read.entries, name),
  );
  return isLost ? undefined : { text, spared, told, read: { ...read, faults } };
}

/** Whether a line is a part of a text of several lines, which is read to its end. */
function isInLongText(text: string, start: number, line: string): boolean {
  const all = joinedLines(text);
  const end = start + line.length;
  return [start, end].some((at) => all.slice(at - 1, at) !== text.slice(at - 1, at));
}

/** What is read, without values of the lines in which something is wrong. */
function withoutValuesOf(spared: ReadonlyMap<number, string>, read: ReadFile): ReadFile {
  const entries = Object.entries(read.entries).filter(
    ([, { place }]) => !spared.has(place?.line ?? 0),
  );
  return { ...read, entries: Object.fromEntries(entries) };
}

/** Whether a name that is missing in the head of a file stands in a line that was left out. */
function isNamedIn(spared: ReadonlyMap<number, string>, { place }: Fault): boolean {
  return [...spared.values()].some((line) => line.includes(place?.path ?? ''));
}

function hasSeveralNames(line: string): boolean {
  return (line.match(/"\s*:/g) ?? []).length > 1;
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\r\n|\n|\r(?!\n))/);
}

function isMissing(fault: Fault): boolean {
  return fault.code === 'wrong' && fault.found === 'nothing';
}

function blankOf(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** At most one name, then a bracket that opens, or other marks in its place. */
const opening = /^[^\w\r\n]*([\w-]*)[^\w\r\n]*?([{[]?)[^\w\r\n\]}]*([\r\n]*)$/;

/** A line that opens an object or a list, as it is meant and as long as it is; undefined for another, or without room. */
function openedAgain(line: string, isFirst: boolean): string | undefined {
  const parts = opening.exec(line);
  const [, name = '', bracket = '', end = ''] = parts ?? [];
  const opens = name === 'values' || (isFirst && name === '') ? '{' : bracket;
  if (!parts || opens === '' || (name === '' && !isFirst)) return undefined;
  const opened = name === '' ? opens : `${JSON.stringify(name)}:${opens}`;
  const room = line.length - end.length - opened.length;
  return room < 0 ? undefined : ' '.repeat(room) + opened + end;
}

/** The parts of a text, without a comma that nothing follows any longer. */
function joined(above: string, line: string, below: string): string {
  const isLast = line.trim() === '' && /^\s*[}\]]/.test(below) && /,\s*$/.test(above);
  return (isLast ? above.replace(/,(\s*)$/, ' $1') : above) + line + below;
}
