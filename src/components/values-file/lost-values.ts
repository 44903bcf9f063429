import type { Fault } from './fault.ts';
import { placesIn } from './file-place.ts';
import { inOrder, type ReadFile } from './read-tree.ts';
import { valuesFileSchema } from './values-file-schema.ts';

/** So many are named; who has mended what is wrong sees the next ones. */
const mostNamed = 50;

/** A name, as a value has it. */
const named = /(?<!\\)"([\w-]+)"\s*:/g;

/** What is read of a text that is no JSON, with a fault for each value that nothing offers or names: the parser passed over it. */
export function withLost(text: string, read: ReadFile): ReadFile {
  // Where nothing can be used, nobody takes what is offered for all there was.
  if (Object.keys(read.entries).length === 0) return read;
  const find = placesIn(text);
  const known = new Set([
    ...Object.keys(valuesFileSchema.shape),
    ...Object.keys(read.entries),
    ...read.faults.map(({ place }) => nameIn(place?.path ?? '')),
  ]);
  const told = new Set(read.faults.map(({ place }) => place?.line));
  const lost = Array.from(text.matchAll(named)).flatMap(({ 1: name = '', index }): Fault[] => {
    const place = { path: `values.${name}`, ...find(index) };
    if (known.has(name) || told.has(place.line)) return [];
    known.add(name);
    return [{ code: 'damaged', place }];
  });
  return { ...read, faults: inOrder([...read.faults, ...lost.slice(0, mostNamed)]) };
}

/** The name of the value that a path leads to. */
function nameIn(path: string): string {
  return /^(?:values\.)?([\w-]+)/.exec(path)?.[1] ?? '';
}
