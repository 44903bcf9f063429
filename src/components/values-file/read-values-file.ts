import { fileText } from './file-text.ts';
import { placesIn } from './file-place.ts';
import { tooDeepAt } from './json-tree.ts';
import type { ReadFile } from './read-tree.ts';
import { readSparingLines } from './spared-lines.ts';

/** Reads the bytes of a values file: what is right in it can be used without what is wrong. */
export function readValuesFile(bytes: Uint8Array): ReadFile {
  const read = fileText(bytes);
  if (!read.ok) return { entries: {}, faults: [read.fault] };
  const { text } = read;
  const deep = tooDeepAt(text);
  if (deep === undefined) return readSparingLines(text);
  const place = { path: '', ...placesIn(text)(deep) };
  return { entries: {}, faults: [{ code: 'deep', place }] };
}
