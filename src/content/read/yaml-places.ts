import { isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Place } from '../../diagnostic.ts';
import { once } from './once.ts';

/** The way to an entry of a YAML file, by keys and places in lists. */
export type YamlPath = readonly (string | number)[];

const separator = '\u0000';

/** Where everything in a YAML file is, by its path. */
export interface Places {
  /** Of keys, and of list items. */
  places: Map<string, Place>;
  /** Of texts, behind an opening quote. */
  offsets: Map<string, number>;
}

/** The places of a document that is parsed. */
export function placesNow(document: Document, lines: LineCounter): () => Places {
  const places = placesOf(document, lines);
  return () => places;
}

/**
 * The places of a text, found when they are asked for: content without mistakes needs none, and to find them costs time, to
 * keep the document memory.
 */
export function placesIfAsked(text: string): () => Places {
  return once(() => {
    const lines = new LineCounter();
    return placesOf(parseDocument(text, { lineCounter: lines }), lines);
  });
}

function placesOf(document: Document, lines: LineCounter): Places {
  const found: Places = { places: new Map(), offsets: new Map() };
  visit(document, (key, node, ancestors) => {
    const target = isPair(node) ? node.key : node;
    if (!isNode(target) || key === 'key' || !target.range) return;
    const id = pathTo([...ancestors, node]).join(separator);
    const [start] = target.range;
    const { line, col } = lines.linePos(start);
    if (!found.places.has(id)) found.places.set(id, { line, column: col });
    const quoted = isScalar(node) && (node.type ?? '').startsWith('QUOTE');
    if (isScalar(node)) found.offsets.set(id, quoted ? start + 1 : start);
  });
  return found;
}

function pathTo(chain: readonly unknown[]): string[] {
  const path: string[] = [];
  chain.forEach((item, index) => {
    if (isPair(item)) path.push(String(item.key));
    else if (index > 0) path.push(...indexIn(chain[index - 1], item));
  });
  return path;
}

function indexIn(parent: unknown, item: unknown): string[] {
  if (typeof parent !== 'object' || parent === null || !('items' in parent)) return [];
  const items = parent.items;
  if (!Array.isArray(items) || isPair(item)) return [];
  const index = items.indexOf(item);
  return index < 0 ? [] : [String(index)];
}

/** The place of the entry at a path, or of its nearest ancestor that exists. */
export function nearest({ places }: Places, path: YamlPath): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = places.get(path.slice(0, length).join(separator));
    if (place) return place;
  }
  return { line: 1, column: 1 };
}

/** The offset of the first character of the text at a path. */
export function offsetAt({ offsets }: Places, path: YamlPath): number | undefined {
  return offsets.get(path.join(separator));
}
