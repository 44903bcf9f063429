import type { Node } from 'jsonc-parser';
import * as z from 'zod/mini';
import { longestValue } from '../../parameters/value-limit.ts';
import { isParameterName } from '../../content/schemas/parameter-name.ts';
import type { Fault, FilePlace } from './fault.ts';
import { nameOf, placeIn } from './file-place.ts';
import { foundIn, valueOf } from './found.ts';
import type { JsonTree } from './json-tree.ts';
import { typedText, valueSchema } from './values-file-schema.ts';

/** What is wrong with a value of a file and its name, before the rules of its parameter are asked. */
export function valueFaults(tree: JsonTree, property: Node, place: FilePlace): Fault[] {
  const name = nameOf(property);
  if (!isParameterName(name)) return [{ code: 'wrong', place, found: { name }, expected: 'name' }];
  const node = property.children?.[1];
  if (!node || z.safeParse(valueSchema, valueOf(node)).success) return [];
  const items = node.type === 'array' ? (node.children ?? []) : [];
  const wrong = items.flatMap((item, at): Fault[] =>
    item.type === 'string'
      ? []
      : [
          {
            code: 'wrong',
            place: placeIn(tree, item, ['values', name, at]),
            found: foundIn(tree, item),
            expected: 'item',
          },
        ],
  );
  return wrong.length > 0 ? wrong : [lengthFault(node, place) ?? typeFault(tree, node, place)];
}

function typeFault(tree: JsonTree, node: Node, place: FilePlace): Fault {
  return { code: 'wrong', place, found: foundIn(tree, node), expected: 'value' };
}

function lengthFault(node: Node, place: FilePlace): Fault | undefined {
  const parsed = z.safeParse(z.union([z.string(), z.array(z.string())]), valueOf(node));
  const count = parsed.success ? typedText(parsed.data).length : 0;
  if (count <= longestValue) return undefined;
  return { code: 'wrong', place, found: { count }, expected: 'length' };
}
