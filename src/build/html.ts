import { defaultTreeAdapter as adapter, parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Document = Tree.Document;
export type Element = Tree.Element;

/** Parses a page. */
export function parsePage(html: string): Document {
  return parse(html);
}

/** Writes a page out. */
export function serializePage(page: Document): string {
  return serialize(page);
}

/** Every element below a node, in the order of the document; what a template holds is included. */
export function* elementsIn(node: Tree.ParentNode): Generator<Element> {
  // A copy: steps take elements out while they walk.
  for (const child of [...node.childNodes]) {
    if (!adapter.isElementNode(child)) continue;
    yield child;
    yield* elementsIn('content' in child ? child.content : child);
  }
}

/** The first element of a name below a node, or an error that says it is not there. */
export function firstElement(node: Tree.ParentNode, tagName: string): Element {
  for (const element of elementsIn(node)) if (element.tagName === tagName) return element;
  throw new Error(`The page has no <${tagName}>.`);
}

/** An attribute of an element, if it has it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Sets an attribute of an element. */
export function setAttribute(element: Element, name: string, value: string): void {
  const present = element.attrs.find((candidate) => candidate.name === name);
  if (present === undefined) element.attrs.push({ name, value });
  else present.value = value;
}

/** Takes an attribute away from an element. */
export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((candidate) => candidate.name !== name);
}

/** Takes an element out of its page. */
export function remove(element: Element): void {
  adapter.detachNode(element);
}

/** Makes an element with attributes and texts or elements inside. */
export function makeElement(
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Element | string)[] = [],
): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = adapter.createElement(tagName, firstNamespace, attrs);
  for (const child of children) {
    if (typeof child === 'string') adapter.insertText(element, child);
    else adapter.appendChild(element, child);
  }
  return element;
}

/** Puts an element before another. */
export function insertBefore(element: Element, reference: Element): void {
  if (reference.parentNode !== null) adapter.insertBefore(reference.parentNode, element, reference);
}

/** Puts an element first inside another. */
export function prepend(parent: Element, element: Element): void {
  const [first] = parent.childNodes;
  if (first === undefined) adapter.appendChild(parent, element);
  else adapter.insertBefore(parent, element, first);
}

/** Puts an element last inside another. */
export function append(parent: Element, element: Element): void {
  adapter.appendChild(parent, element);
}

/** Puts elements in the place of another. */
export function replace(element: Element, ...replacements: readonly Element[]): void {
  for (const replacement of replacements) insertBefore(replacement, element);
  remove(element);
}

/** Makes a text all that an element holds. */
export function setText(element: Element, text: string): void {
  element.childNodes = [];
  adapter.insertText(element, text);
}

const firstNamespace = firstElement(parse(''), 'html').namespaceURI;
