import type { Node } from 'jsonc-parser';
import type { FilePlace } from './fault.ts';

/** A path of keys and of places in lists. */
export type Path = readonly (string | number)[];

/** Finds the line and the column of an offset, both counted from 1; the column in UTF-16 code units, as editors do. */
export type FindPlace = (offset: number) => { line: number; column: number };

/** Counts the lines of a text once, so that each of many places is found soon. */
export function placesIn(text: string): FindPlace {
  const starts = [0, ...[...text.matchAll(/\r\n|[\r\n]/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** A path as a person writes it: `values.sipDomains[3]`. */
export function pathText(path: Path): string {
  const parts = path.map((part) => {
    if (typeof part === 'number') return `[${part}]`;
    return /^[\w$]+$/.test(part) ? `.${part}` : `[${quoted(part)}]`;
  });
  return parts.join('').replace(/^\./, '');
}

/** A name in quotation marks, in which nothing is invisible. */
function quoted(name: string): string {
  return JSON.stringify(name).replace(/[^ \p{L}\p{N}\p{P}\p{S}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => {
      const unit = character.charCodeAt(at).toString(16);
      return `\\u${unit.padStart(4, '0')}`;
    }).join(''),
  );
}

/** The place of a node to which a path leads. */
export function placeIn(
  { find }: { readonly find: FindPlace },
  { offset }: Node,
  path: Path,
): FilePlace {
  return { path: pathText(path), ...find(offset) };
}

/** The keys around an offset, as far as they could be read. */
export function pathAt(root: Node | undefined, offset: number): Path {
  const path: (string | number)[] = [];
  for (let node = root; node;) {
    const inside: readonly Node[] = node.children ?? [];
    const at = inside.findIndex((child) => holds(child, offset));
    const child = inside[at];
    if (node.type === 'array' && child) path.push(at);
    if (child?.type === 'property') path.push(nameOf(child));
    node = child;
  }
  return path;
}

/** The name of a property. */
export function nameOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

/** Whether an offset is in a node, or at one of its ends. */
function holds({ offset, length }: Node, at: number): boolean {
  return offset <= at && at <= offset + length;
}
