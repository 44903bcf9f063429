import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element below a node, in document order; what scripts off would show included. */
export function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  const inside = 'content' in node ? node.content.childNodes : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  for (const child of [...inside, ...children]) yield* elements(child);
}

/** An element's attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}
