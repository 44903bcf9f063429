import type { Node } from 'jsonc-parser';
import { isInLongText, isWhole, opensNothing, withoutBroken } from './broken-line.ts';
import type { Fault, FilePlace } from './fault.ts';
import { jsonTree, type JsonTree } from './json-tree.ts';
import { isAmong, linesOf, type Lines } from './lines.ts';
import { withLost } from './lost-values.ts';
import { openListAbove } from './open-list.ts';
import { inOrder, isMissing, readTree, valuesByName, type ReadFile } from './read-tree.ts';
import { syntaxFaults } from './syntax-faults.ts';

/** So often a text is read anew, and fewer times if it is longer than a values file ever is. */
const mostTries = 60;
const mostCharacters = 1_000_000;

/** A text without some of its lines, what is wrong with these, and what is read of all. */
interface Reading {
  readonly source: string;
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
  let reading: Reading = { source: text, text, spared: new Map(), told: [], read: readTree(tree) };
  let faults = syntaxFaults(tree);
  let left = Math.min(mostTries, Math.floor(mostCharacters / text.length));
  for (let at = 0; at < faults.length && left > 0; left -= 1) {
    const better = betterReading(reading, faults[at]);
    at = better ? 0 : at + 1;
    if (!better) continue;
    reading = better;
    faults = syntaxFaults(jsonTree(reading.text));
  }
  return faults.length > 0 || reading.told.length > 0 ? withLost(text, reading.read) : reading.read;
}

/** A mark that is missing at the end of a line is missed in the next one. */
function betterReading(reading: Reading, fault: Fault | undefined): Reading | undefined {
  const line = fault?.place?.line;
  if (fault === undefined || line === undefined) return undefined;
  const before = linesOf(reading.text).slice(0, line - 1);
  const above = linesOf(before.join('').trimEnd()).length;
  const list = openListAbove(reading.text, fault);
  const lines = [only(line), only(above)];
  // What is right below a bracket that is missing need not be left out.
  if (opensNothing(before[above - 1] ?? '')) lines.reverse();
  return [...(list ? [list] : []), ...lines]
    .map((broken) => withoutLines(reading, fault, broken))
    .find((better) => better && isBetter(better.read, reading.read));
}

function only(line: number): Lines {
  return { first: line, last: line };
}

/** Whether less is wrong, or as much, and more can be used. */
function isBetter(after: ReadFile, before: ReadFile): boolean {
  const fewer = before.faults.length - after.faults.length;
  return fewer > 0 || (fewer === 0 && countIn(after) > countIn(before));
}

function countIn({ entries }: ReadFile): number {
  return Object.keys(entries).length;
}

/** What a fault and the other lines say; undefined if that loses a value of another line, or what the lines say besides. */
function withoutLines(before: Reading, fault: Fault, broken: Lines): Reading | undefined {
  const lines = linesOf(before.text);
  const found = lines.slice(broken.first - 1, broken.last);
  const above = lines.slice(0, broken.first - 1).join('');
  if (found.length === 1 && found.some(isWhole)) return undefined;
  if (isInLongText(before.text, above.length, found.join(''))) return undefined;
  const text = withoutBroken(lines, broken);
  const now = found.map((line, at) => [broken.first + at, line] as const);
  const spared = new Map([...before.spared, ...now]);
  const tree = jsonTree(text, before.source);
  if (tree.root?.type !== 'object') return undefined;
  const { doubted, ...read } = withoutValuesIn(spared, tree);
  const gone = Object.entries(before.read.entries).filter(
    ([name]) => !Object.hasOwn(read.entries, name),
  );
  if (gone.some(([, { place }]) => !isAmong(broken, place?.line))) return undefined;
  const told = [...before.told, ...toldOfLines(before.read, fault, broken)];
  const isTold = (other: Fault) =>
    isAmong(broken, other.place?.line) || (isMissing(other) && isNamedIn(spared, other));
  const others = [...told, ...read.faults.filter((other) => !isTold(other))];
  const isNamed = ({ path }: FilePlace) =>
    others.some(({ place }) => place?.path === path || place?.path.startsWith(`${path}[`));
  const damaged = doubted
    .filter((place) => !isNamed(place))
    .map((place): Fault => ({ code: 'damaged', place }));
  const faults = inOrder([...others, ...damaged]);
  return { source: before.source, text, spared, told, read: { ...read, faults } };
}

/** What is said of lines that are left out: their first fault, and of their other values that they are wrong, or left out. */
function toldOfLines(read: ReadFile, first: Fault, lines: Lines): Fault[] {
  // What is misread of a line has names that are none; the line above is read as it is.
  const isRead = !isAmong(lines, first.place?.line);
  const isOther = ({ place }: Fault) =>
    place !== undefined &&
    isAmong(lines, place.line) &&
    (isRead || plainPath.test(place.path)) &&
    valueIn(place.path) !== valueIn(first.place?.path ?? '');
  const others = read.faults.filter((fault) => fault !== first && isOther(fault));
  const named = new Set([first, ...others].map(({ place }) => place?.path));
  const damaged = Object.values(read.entries).flatMap(({ place }): Fault[] =>
    place && isAmong(lines, place.line) && !named.has(place.path)
      ? [{ code: 'damaged', place }]
      : [],
  );
  const all = [...others, ...damaged];
  const [alone, ...more] = all.filter(({ code }) => code === 'damaged');
  if (plainPath.test(first.place?.path ?? '') || !alone?.place || !first.place || more.length > 0)
    return [first, ...all];
  // What stands alone in its line is what the fault is about.
  const { path } = alone.place;
  return [{ ...first, place: { ...first.place, path } }, ...all.filter((one) => one !== alone)];
}

/** The path of a value without that of an item in it. */
function valueIn(path: string): string {
  return path.replace(/\[\d+\]$/, '');
}

/** The path of a value, or of an item of a list. */
const plainPath = /^values\.[\w$]+(?:\[\d+\])?$/;

/** What is read, without values in whose lines something is wrong: of a list an item may be missing. */
function withoutValuesIn(spared: ReadonlyMap<number, string>, tree: JsonTree) {
  const read = readTree(tree);
  const wrong = new Set(
    [...valuesByName(tree.root)].flatMap(([name, properties]) =>
      properties.some((property) => isIn(spared, tree, property)) || isAlsoIn(spared, name)
        ? [name]
        : [],
    ),
  );
  const all = Object.entries(read.entries);
  const entries = Object.fromEntries(all.filter(([name]) => !wrong.has(name)));
  return {
    ...read,
    entries,
    doubted: all.flatMap(([name, { place }]) => (wrong.has(name) && place ? [place] : [])),
  };
}

/** Whether a node stands in one of some lines, or has one in it. */
function isIn(
  lines: ReadonlyMap<number, string>,
  { find }: JsonTree,
  { offset, length }: Node,
): boolean {
  const [first, last] = [find(offset).line, find(offset + length).line];
  return [...lines.keys()].some((line) => first <= line && line <= last);
}

/** Whether a name that is missing in the head of a file stands in a line that was left out. */
function isNamedIn(spared: ReadonlyMap<number, string>, { place }: Fault): boolean {
  // In a value the word is no name.
  const path = place?.path ?? '';
  const name = new RegExp(`^[^\\p{L}\\p{N}]*${path}(?![\\w-])|"${path}"\\s*:`, 'u');
  return [...spared.values()].some((line) => name.test(line));
}

/** Whether a line that was left out gives a value by the same name: nothing says which is meant. */
function isAlsoIn(spared: ReadonlyMap<number, string>, name: string): boolean {
  return [...spared.values()].some((line) => line.split(/[^\w.-]+/).includes(name));
}
