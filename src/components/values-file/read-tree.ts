import type { Node } from 'jsonc-parser';
import * as z from 'zod/mini';
import { isCutOff, isItemAt } from './cut-off.ts';
import type { Fault, FilePlace } from './fault.ts';
import { nameOf, placeIn } from './file-place.ts';
import { foundIn, valueOf } from './found.ts';
import { headFaults } from './head-faults.ts';
import type { JsonTree } from './json-tree.ts';
import { isMarked } from './marked-line.ts';
import { misquotedAt, syntaxFaults } from './syntax-faults.ts';
import { valueFaults } from './value-faults.ts';
import { typedText, valueSchema } from './values-file-schema.ts';

/** A text of a list, with its place. */
export interface OfferedItem {
  readonly text: string;
  readonly place: FilePlace;
}

/** A value as a reader would type it, and its place where it comes from a file. */
export interface OfferedValue {
  readonly typed: string;
  readonly place?: FilePlace;
  /** The texts of a list. */
  readonly items?: readonly OfferedItem[];
}

/** What a file has: the values that are written as they should be, and all that is wrong. */
export interface ReadFile {
  readonly entries: Readonly<Record<string, OfferedValue>>;
  /** The texts of lists that hold something else too: they cannot be used, but all that is wrong in them is told at once. */
  readonly parts?: Readonly<Record<string, readonly OfferedItem[]>>;
  readonly faults: readonly Fault[];
}

/** Reads the tree of a file: what of it can be used, and everything that is wrong, in the order of the file. */
export function readTree(tree: JsonTree): ReadFile {
  const { root } = tree;
  const syntax = syntaxFaults(tree);
  if (root?.type !== 'object') {
    const place = { path: '', ...tree.find(root?.offset ?? 0) };
    const wrong: Fault = { code: 'wrong', place, found: foundIn(tree, root), expected: 'file' };
    return { entries: {}, faults: syntax.length > 0 ? syntax : [wrong] };
  }
  const head = headFaults(tree, root);
  // Where a name of the head is in other quotation marks, it is not missing.
  const isMisread = misquotedAt(tree) !== undefined && head.some(isMissing);
  if (isMisread) return { entries: {}, faults: syntax };
  // The values of a later format may mean something else.
  const newer = head.filter(({ code }) => code === 'newer');
  if (newer.length > 0) return { entries: {}, faults: newer };
  const values = readValues(tree, root, syntax);
  const faults = inOrder([...syntax, ...head, ...values.faults]);
  return { ...values, faults };
}

/** Whether a fault says that something is missing. */
export function isMissing(fault: Fault): boolean {
  return fault.code === 'wrong' && fault.found === 'nothing';
}

/** Reads the values by their names; of a name that comes again nothing says which value is meant. */
function readValues(tree: JsonTree, root: Node, syntax: readonly Fault[]): ReadFile {
  const entries = new Map<string, OfferedValue>();
  const parts = new Map<string, readonly OfferedItem[]>();
  const faults: Fault[] = [];
  const named = new Set(syntax.map(({ place }) => place?.path));
  for (const [name, [property, ...others]] of valuesByName(root)) {
    // A quotation mark that is missing makes names of what stands between two texts.
    if (!property || (syntax.length > 0 && /^[\s,:{}[\]]*$/.test(name))) continue;
    if (!property.children?.[1] && isItemAt(tree.source, property.offset)) continue;
    const place = placeIn(tree, property, ['values', name]);
    const { line: first } = place;
    for (const other of others) {
      const again = placeIn(tree, other, ['values', name]);
      faults.push({ code: 'twice', place: again, name, first });
    }
    const wrong = [property, ...others].flatMap((one) =>
      valueFaults(tree, one, placeIn(tree, one, ['values', name])),
    );
    for (const fault of wrong) faults.push(fault);
    const items = itemsOf(tree, property, name);
    if (wrong.length > 0 && others.length === 0 && items) parts.set(name, items);
    if (wrong.length > 0 || others.length > 0) continue;
    const value = z.safeParse(valueSchema, valueOf(property.children?.[1]));
    if (named.has(place.path)) continue;
    if (value.success && !isTouched(tree, property))
      entries.set(name, { typed: typedText(value.data), place, ...(items && { items }) });
    else faults.push({ code: 'damaged', place });
  }
  const read = { entries: Object.fromEntries(entries), faults };
  return parts.size > 0 ? { ...read, parts: Object.fromEntries(parts) } : read;
}

/** The texts of a list with their places; undefined for a value that is none. */
function itemsOf(tree: JsonTree, property: Node, name: string): OfferedItem[] | undefined {
  const list = property.children?.[1];
  if (list?.type !== 'array') return undefined;
  return (list.children ?? []).flatMap((item, at) =>
    item.type === 'string'
      ? { text: String(item.value), place: placeIn(tree, item, ['values', name, at]) }
      : [],
  );
}

/** The properties of each object that stands under `values`, by name. */
export function valuesByName(root: Node | undefined): Map<string, Node[]> {
  const properties = (root?.children ?? [])
    .filter((property) => nameOf(property) === 'values')
    .map((property) => property.children?.[1])
    .flatMap((node) => (node?.type === 'object' ? (node.children ?? []) : []));
  const byName = new Map<string, Node[]>();
  for (const property of properties) {
    const same = byName.get(nameOf(property));
    if (same) same.push(property);
    else byName.set(nameOf(property), [property]);
  }
  return byName;
}

/** Whether the form of a value is wrong, before it, in it or just behind it: it may be none, or have been cut off. */
function isTouched(tree: JsonTree, property: Node): boolean {
  const { source, errors } = tree;
  if (isMarked(tree, property) || isCutOff(source, property)) return true;
  const { offset, length } = property;
  // The complaints are in the order of the text.
  let [low, high] = [0, errors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((errors[middle]?.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return (errors[low]?.offset ?? Infinity) <= offset + length;
}

/** Faults in the order of their places. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const at = ({ place }: Fault) => place ?? { line: Infinity, column: 0 };
  return [...faults].sort((a, b) => at(a).line - at(b).line || at(a).column - at(b).column);
}
