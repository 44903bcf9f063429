import type { Node } from 'jsonc-parser';
import * as z from 'zod/mini';
import type { Fault } from './fault.ts';
import { nameOf, placeIn } from './file-place.ts';
import { foundIn, valueOf } from './found.ts';
import type { JsonTree } from './json-tree.ts';
import { valuesFileSchema } from './values-file-schema.ts';

/** What a file says about itself. */
const heads = {
  $schema: { schema: valuesFileSchema.shape.$schema, expected: 'schema' },
  format: { schema: valuesFileSchema.shape.format, expected: 'format' },
  version: { schema: valuesFileSchema.shape.version, expected: 'version' },
  saved: { schema: valuesFileSchema.shape.saved, expected: 'saved' },
} as const;

const needed = ['format', 'version', 'values'] as const;

/** What is wrong with the keys of a file: unknown, missing, twice, or with another content than they may have. */
export function headFaults(tree: JsonTree, root: Node): Fault[] {
  const properties = (root.children ?? []).filter(({ type }) => type === 'property');
  const firsts = new Map<string, Node>();
  const faults = properties.flatMap((property) => {
    const name = nameOf(property);
    const first = firsts.get(name);
    firsts.set(name, first ?? property);
    const place = placeIn(tree, property, [name]);
    const line = first && tree.find(first.offset).line;
    const twice: Fault[] = line === undefined ? [] : [{ code: 'twice', place, name, first: line }];
    return [...twice, ...keyFaults(tree, property, name)];
  });
  const place = { path: '', ...tree.find(root.offset) };
  const missing = needed
    .filter((name) => !firsts.has(name))
    .map((name): Fault => {
      return { code: 'wrong', place: { ...place, path: name }, found: 'nothing', expected: name };
    });
  return [...missing, ...faults];
}

function keyFaults(tree: JsonTree, property: Node, name: string): Fault[] {
  const place = placeIn(tree, property, [name]);
  const node = property.children?.[1];
  // Where nothing follows the name, the faults of the form say so.
  if (!node) return [];
  if (name === 'values') {
    if (node.type === 'object') return [];
    return [{ code: 'wrong', place, found: foundIn(tree, node), expected: 'values' }];
  }
  if (!Object.hasOwn(heads, name))
    return [{ code: 'wrong', place, found: { name }, expected: 'key' }];
  const { schema, expected } = heads[name as keyof typeof heads];
  const value = valueOf(node);
  if (z.safeParse(schema, value).success) return [];
  if (name === 'version' && Number.isInteger(value) && Number(value) > 1)
    return [{ code: 'newer', place, version: Number(value) }];
  return [{ code: 'wrong', place, found: foundIn(tree, node), expected }];
}
