import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** An attribute of an element, if it has it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The elements and texts directly inside a node. */
export function childrenOf(node: Tree.ParentNode): (Element | string)[] {
  return node.childNodes.flatMap((child): (Element | string)[] => {
    if (adapter.isElementNode(child)) return [child];
    return adapter.isTextNode(child) ? [child.value] : [];
  });
}

/** The first element, in the order of the document, that fits. */
export function find(
  node: Tree.ParentNode,
  fits: (element: Element) => boolean,
): Element | undefined {
  for (const child of childrenOf(node)) {
    if (typeof child === 'string') continue;
    const found = fits(child) ? child : find(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** All the text of an element, spaces as they are. */
export function textOf(element: Element): string {
  return childrenOf(element)
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

/** Whether an element has an attribute, whatever its value. */
export function has(element: Element, name: string): boolean {
  return attribute(element, name) !== undefined;
}
