import { defaultTreeAdapter as adapter, parse, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlDocument = Tree.Document;
export type HtmlElement = Tree.Element;

/** A node that elements and texts stand in. */
export type HtmlParent = Tree.ParentNode;

/** Parses a page as a browser does: missing tags are added. */
export function parsePage(html: string): HtmlDocument {
  return parse(html);
}

/** What a reference as `&#8203;` or `&ZeroWidthSpace;` stands for; itself where it stands for nothing. */
export function decodedReference(reference: string): string {
  const [node] = parseFragment(reference).childNodes;
  return node && adapter.isTextNode(node) ? node.value : reference;
}

function copyInto<Parent extends HtmlParent>(copy: Parent): Parent {
  copy.childNodes = copy.childNodes.map((child) => copyNode(child, copy));
  return copy;
}

function copyNode(node: Tree.ChildNode, parent: HtmlParent): Tree.ChildNode {
  if (!adapter.isElementNode(node)) return { ...node, parentNode: parent };
  const attrs = node.attrs.map((attr) => ({ ...attr }));
  const copy = copyInto({ ...node, attrs, parentNode: parent });
  if ('content' in copy) copy.content = copyInto({ ...copy.content });
  return copy;
}

/** A copy of a page that can be changed on its own: to parse the page again takes much longer. */
export function copyPage(page: HtmlDocument): HtmlDocument {
  return copyInto({ ...page });
}

/** Serializes a page by the standard, with the doctype it had. */
export function serializePage(page: HtmlDocument): string {
  return serialize(page);
}

/** Every element below a node in document order, including the content of templates. */
export function* elementsIn(node: HtmlParent): Generator<HtmlElement> {
  // A stack of its own, because generators inside generators take long; callers remove elements while they iterate.
  const waiting: (Tree.Template | HtmlElement)[] = [];
  const add = (parent: HtmlParent): void => {
    for (const child of parent.childNodes.toReversed())
      if (adapter.isElementNode(child)) waiting.push(child);
  };
  add(node);
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element;
    add('content' in element ? element.content : element);
  }
}

/** The first element below a node that a condition holds for. */
export function findElement(
  node: HtmlParent,
  holds: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const element of elementsIn(node)) if (holds(element)) return element;
  return undefined;
}

/** The first element of a name below a node; throws where there is none. */
export function firstElement(node: HtmlParent, tagName: string): HtmlElement {
  const found = findElement(node, (element) => element.tagName === tagName);
  if (found === undefined) throw new Error(`The page has no <${tagName}>.`);
  return found;
}

/** The elements and texts directly inside a node. */
export function childrenOf(node: HtmlParent): (HtmlElement | string)[] {
  return node.childNodes.flatMap((child): (HtmlElement | string)[] => {
    if (adapter.isElementNode(child)) return [child];
    return adapter.isTextNode(child) ? [child.value] : [];
  });
}

/** All the text of an element, with its white space. */
export function textOf(element: HtmlElement): string {
  return childrenOf(element)
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

/** The value of an attribute, if the element has it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Whether an element has an attribute, whatever its value. */
export function hasAttribute(element: HtmlElement, name: string): boolean {
  return attribute(element, name) !== undefined;
}

/** Sets an attribute, in its place if the element has it already. */
export function setAttribute(element: HtmlElement, name: string, value: string): void {
  const present = element.attrs.find((candidate) => candidate.name === name);
  if (present === undefined) element.attrs.push({ name, value });
  else present.value = value;
}

/** Removes an attribute, if the element has it. */
export function removeAttribute(element: HtmlElement, name: string): void {
  element.attrs = element.attrs.filter((candidate) => candidate.name !== name);
}

/** Removes an element from its parent. */
export function remove(element: HtmlElement): void {
  adapter.detachNode(element);
}

/** Creates an element with attributes and with texts or elements as children. */
export function makeElement(
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (HtmlElement | string)[] = [],
): HtmlElement {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = adapter.createElement(tagName, firstNamespace, attrs);
  for (const child of children) {
    if (typeof child === 'string') adapter.insertText(element, child);
    else adapter.appendChild(element, child);
  }
  return element;
}

/** Inserts an element before another; does nothing if that one has no parent. */
export function insertBefore(element: HtmlElement, reference: HtmlElement): void {
  if (reference.parentNode !== null) adapter.insertBefore(reference.parentNode, element, reference);
}

/** Inserts an element as the first child. */
export function prepend(parent: HtmlElement, element: HtmlElement): void {
  const [first] = parent.childNodes;
  if (first === undefined) adapter.appendChild(parent, element);
  else adapter.insertBefore(parent, element, first);
}

/** Inserts an element as the last child. */
export function append(parent: HtmlElement, element: HtmlElement): void {
  adapter.appendChild(parent, element);
}

/** Replaces an element by others. */
export function replace(element: HtmlElement, ...replacements: readonly HtmlElement[]): void {
  for (const replacement of replacements) insertBefore(replacement, element);
  remove(element);
}

/** Replaces the children of an element by a text. */
export function setText(element: HtmlElement, text: string): void {
  element.childNodes = [];
  adapter.insertText(element, text);
}

const firstNamespace = firstElement(parse(''), 'html').namespaceURI;
