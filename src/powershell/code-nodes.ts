import type { Element, Nodes, Properties, Text } from 'hast';

/** A piece of highlighted code. */
export type CodeNode = Element | Text;

/** An element of highlighted code. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly CodeNode[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** A text of highlighted code. */
export function plainText(value: string): Text {
  return { type: 'text', value };
}

/** The code of a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
