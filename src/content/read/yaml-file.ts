import { isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type * as z from 'zod/mini';
import { tryParseWith } from '../../parse.ts';
import { ContentError, type ContentFinding, type Place } from '../finding.ts';
import { readTextFile, type TextFile } from './text-file.ts';

/** A YAML file that fits its schema, and the place of everything in it. */
export interface YamlFile<T> extends TextFile {
  value: T;
  /** The place of the entry at a path, or of its nearest ancestor that exists. */
  placeOf: (path: YamlPath) => Place;
  /** The offset of the first character of the text at a path. */
  offsetOf: (path: YamlPath) => number | undefined;
}

export type YamlPath = readonly (string | number)[];

/** Reads a YAML file and parses it with a schema, or throws a ContentError with every finding. */
export function readYaml<S extends z.core.$ZodType>(
  path: string,
  schema: S,
): YamlFile<z.core.output<S>> {
  return parseYaml(readTextFile(path), schema);
}

/** Parses YAML text with a schema, or throws a ContentError with every finding. */
export function parseYaml<S extends z.core.$ZodType>(
  source: TextFile,
  schema: S,
): YamlFile<z.core.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const unreadable = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return syntaxFinding(source.file, { line, column: col }, error.message);
  });
  if (unreadable.length > 0) throw new ContentError(unreadable);
  const { places, offsets } = placesOf(document, lines);
  const placeAt = (path: YamlPath) => nearest(places, path);
  const parsed = tryParseWith(schema, document.toJS(), source.file);
  const offsetOf = (path: YamlPath) => offsets.get(path.join(separator));
  if (parsed.ok) return { ...source, value: parsed.value, placeOf: placeAt, offsetOf };
  throw new ContentError(
    parsed.findings.map(({ at, found, expected, advice }) => ({
      file: source.file,
      ...placeAt([...(at === '' ? [] : at.split('.')), ...unknownKey(found)]),
      found: at === '' ? found : `${found} at \`${at}\``,
      expected,
      advice,
    })),
  );
}

/** The schema reports an unknown key at its map: the key itself is the better place. */
function unknownKey(found: string): string[] {
  const key = /^`([^`]+)`/.exec(found)?.[1];
  return key === undefined ? [] : [key];
}

function syntaxFinding(file: string, place: Place, message: string): ContentFinding {
  const found = `unreadable YAML (${message.replace(/\s+/g, ' ').trim()})`;
  const advice =
    'Correct the syntax here or on the line before; quote texts that hold “: ” or “#”.';
  return { file, ...place, found, expected: 'valid YAML', advice };
}

const separator = '\u0000';

interface Places {
  /** Of keys, and of list items. */
  places: Map<string, Place>;
  /** Of texts, behind an opening quote. */
  offsets: Map<string, number>;
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

function nearest(places: Map<string, Place>, path: YamlPath): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = places.get(path.slice(0, length).join(separator));
    if (place) return place;
  }
  return { line: 1, column: 1 };
}

/** A finding at the entry of a YAML file that a path names. */
export function findingAtPath(
  yaml: YamlFile<unknown>,
  path: YamlPath,
  words: Pick<ContentFinding, 'found' | 'expected' | 'advice'>,
): ContentFinding {
  return { file: yaml.file, ...yaml.placeOf(path), ...words };
}
