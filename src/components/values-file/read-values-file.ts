import type { Fault, FilePlace } from './fault.ts';
import { fileText } from './file-text.ts';
import { placesIn } from './file-place.ts';
import { jsonTree, tooDeepAt } from './json-tree.ts';
import { inOwnLines } from './own-lines.ts';
import { readTree, type OfferedValue, type ReadFile } from './read-tree.ts';
import { readSparingLines } from './spared-lines.ts';

/** Reads the bytes of a values file: what is right in it can be used without what is wrong. */
export function readValuesFile(bytes: Uint8Array): ReadFile {
  const read = fileText(bytes);
  if (!read.ok) return { entries: {}, faults: [read.fault] };
  const { text } = read;
  const deep = tooDeepAt(text);
  if (deep === undefined) return readText(text);
  const place = { path: '', ...placesIn(text)(deep) };
  return { entries: {}, faults: [{ code: 'deep', place }] };
}

function readText(text: string): ReadFile {
  const tree = jsonTree(text);
  if (tree.errors.length === 0) return readTree(tree);
  const { text: inLines, placeInFile } = inOwnLines(text);
  return withPlaces(readSparingLines(inLines), placeInFile);
}

/** What was read of a text, with its places in another. */
function withPlaces(
  { entries, parts, faults }: ReadFile,
  placeIn: (place: FilePlace) => FilePlace,
): ReadFile {
  const placed = <Part extends { readonly place?: FilePlace }>(part: Part): Part =>
    part.place ? { ...part, place: placeIn(part.place) } : part;
  const mapped = <From, To>(all: Readonly<Record<string, From>>, map: (one: From) => To) =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, map(one)]));
  const value = (one: OfferedValue): OfferedValue =>
    placed(one.items ? { ...one, items: one.items.map(placed) } : one);
  const fault = (one: Fault): Fault =>
    one.code === 'twice'
      ? placed({ ...one, first: placeIn({ path: '', line: one.first, column: 1 }).line })
      : placed(one);
  return {
    entries: mapped(entries, value),
    ...(parts && { parts: mapped(parts, (items) => items.map(placed)) }),
    faults: faults.map(fault),
  };
}
