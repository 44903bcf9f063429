import type { Node } from 'jsonc-parser';
import type { Found } from './fault.ts';
import type { JsonTree } from './json-tree.ts';

/** The value of a node; that of an object is not asked for, because no place but the known ones may have one. */
export function valueOf(node: Node | undefined): unknown {
  if (node?.type === 'array') return (node.children ?? []).map(valueOf);
  return node?.type === 'object' ? {} : node?.value;
}

/** What a node is, in words or as it is written. */
export function foundIn({ text }: JsonTree, node: Node | undefined): Found {
  if (node === undefined) return 'nothing';
  if (node.type === 'array') return node.children?.length === 0 ? 'emptyList' : 'list';
  if (node.type === 'object') return 'object';
  if (node.type === 'string') return { text: String(node.value) };
  return { json: text.slice(node.offset, node.offset + node.length) };
}
