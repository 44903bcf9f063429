import type { MdastNode } from 'satteri';
import type { Place } from '../../diagnostic.ts';
import { findMdxComponent } from '../schemas/mdx-components.ts';
import { meantAttributes, meantComponent } from './meant-names.ts';
import { partWithin, standInFor } from './stand-ins.ts';
import { placeOf, type TextFile } from './text-file.ts';

/** An attribute of a component, with the offset in the source at which its value starts. */
export interface MdxAttribute extends Place {
  /** What it is meant to be. */
  name: string;
  /** What stands there in its place, if it is misspelled. */
  written: string;
  value: string;
  offset: number;
}

/** An attribute that a page may not have, whatever its name: `{…x}`, `a={…}`, `a` alone, or `a` again. */
export interface OddAttribute extends Place {
  kind: 'spread' | 'expression' | 'bare' | 'repeated';
  /** What it is meant to be, and what stands there. */
  name: string;
  written: string;
}

/** A component used by a page. */
export interface MdxElement extends Place {
  /** The component that is meant, and what stands there: the same unless it is misspelled. */
  name: string;
  written: string;
  /** Whether it is of another notation, as HTML or a heading of Markdown, and no misspelled component. */
  isStandIn: boolean;
  /** By the names that are meant. */
  attributes: ReadonlyMap<string, MdxAttribute>;
  /** The offset behind its name and its attributes. */
  end: number;
  /** The source between its tags. */
  text: string;
  /** The attributes that are no plain text, or that stand there a second time. */
  oddAttributes: readonly OddAttribute[];
  /** Its id; that of a task or step is the one that it was meant to have, as far as checks can tell. */
  id: string;
  /** The elements around it, outermost first. */
  parents: readonly MdxElement[];
}

type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is a component. */
export function isJsx(node: MdastNode): node is JsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether an element is a heading of Markdown, in the place of a part of the page. */
export function isHeading({ written, isStandIn }: MdxElement): boolean {
  return isStandIn && written === '';
}

/** Every component below a node, in the order of the source. */
export function elementsOf(
  node: MdastNode,
  source: TextFile,
  parents: MdxElement['parents'] = [],
): MdxElement[] {
  const own = isJsx(node) ? elementOf(node, source, parents) : undefined;
  const below = own ? [...parents, own] : parents;
  const children: readonly MdastNode[] = 'children' in node ? node.children : [];
  return [...(own ? [own] : []), ...elementsAmong(children, source, below)];
}

/** The elements among some nodes beside each other: a heading is one too, and holds what follows up to the next part. */
function elementsAmong(
  nodes: readonly MdastNode[],
  source: TextFile,
  parents: MdxElement['parents'],
): MdxElement[] {
  const part = partWithin(parents.map(({ name }) => name));
  let around = parents;
  return nodes.flatMap((node) => {
    if (node.type === 'heading' && part) {
      const heading = headingOf(node, part, source, parents);
      around = [...parents, heading];
      return [heading, ...elementsOf(node, source, around)];
    }
    const ends = around !== parents && isJsx(node);
    if (ends && elementOf(node, source, parents).name === part) around = parents;
    return elementsOf(node, source, around);
  });
}

/** A heading of Markdown as the part of the page that it stands for; nobody knows its id yet. */
function headingOf(
  node: MdastNode,
  name: string,
  source: TextFile,
  parents: MdxElement['parents'],
): MdxElement {
  const start = node.position?.start.offset ?? 0;
  return {
    ...{ name, written: '', isStandIn: true, id: '', text: '' },
    ...{ attributes: new Map(), oddAttributes: [], parents },
    end: node.position?.end.offset ?? start,
    ...placeOf(source, start),
  };
}

function elementOf(node: JsxNode, source: TextFile, parents: MdxElement['parents']): MdxElement {
  const start = node.position?.start.offset ?? 0;
  const written = node.name ?? '';
  const name = meantComponent(written);
  const around = parents.map((parent) => parent.name);
  const standsFor = findMdxComponent(name)
    ? undefined
    : standInFor(written, node.attributes.map(nameOf), around);
  const all = placedAttributes(node, source, standsFor ?? name);
  const plain = all.flatMap(({ plain: attribute }) => attribute ?? []);
  // Of two of one name the first is read, and the second is reported.
  const attributes = new Map(plain.toReversed().map((attribute) => [attribute.name, attribute]));
  return {
    name: standsFor ?? name,
    written,
    isStandIn: standsFor !== undefined,
    attributes,
    id: attributes.get('id')?.value ?? '',
    end: Math.max(start + 1 + written.length, ...plain.map(endOf)),
    text: textWithin(node, source),
    oddAttributes: all.flatMap(({ odd }) => odd ?? []),
    parents,
    ...placeOf(source, start),
  };
}

function endOf({ offset, value }: MdxAttribute): number {
  return offset + value.length;
}

function textWithin({ children }: JsxNode, source: TextFile): string {
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last) return '';
  return source.text.slice(first.position?.start.offset, last.position?.end.offset);
}

/** The plain-text attributes of a component. */
export function attributesOf(node: JsxNode, source: TextFile): MdxAttribute[] {
  return placedAttributes(node, source, meantComponent(node.name ?? '')).flatMap(
    ({ plain }) => plain ?? [],
  );
}

/** Every attribute of a component; the parser gives no places, so the source is searched. */
function placedAttributes(node: JsxNode, source: TextFile, component: string) {
  let from = node.position?.start.offset ?? 0;
  const names = new Set<string>();
  const meant = meantAttributes(component, node.attributes.map(nameOf));
  return node.attributes.map((attribute): { plain?: MdxAttribute; odd?: OddAttribute } => {
    const written = nameOf(attribute);
    const name = meant.get(written) ?? written;
    const { value } = attribute;
    const isPlain = attribute.type === 'mdxJsxAttribute' && typeof value === 'string';
    const pattern = new RegExp(patternOf(written, isPlain), 'g');
    pattern.lastIndex = from;
    const found = pattern.exec(source.text);
    if (found) from = pattern.lastIndex;
    const place = placeOf(source, from);
    if (!isPlain) return { odd: { kind: kindOf(attribute), name, written, ...place } };
    const plain = { name, written, value, offset: from, ...place };
    if (names.has(written)) return { plain, odd: { kind: 'repeated', name, written, ...place } };
    names.add(written);
    return { plain };
  });
}

function nameOf(attribute: JsxNode['attributes'][number]): string {
  return attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
}

function kindOf(attribute: JsxNode['attributes'][number]): 'spread' | 'expression' | 'bare' {
  if (attribute.type !== 'mdxJsxAttribute') return 'spread';
  return attribute.value === null || attribute.value === undefined ? 'bare' : 'expression';
}

/** What stands before the value of an attribute; before the name where its value is no text. */
function patternOf(name: string, isPlain: boolean): string {
  if (isPlain) return `\\s${RegExp.escape(name)}\\s*=\\s*["']`;
  return name === '{…}' ? '\\s(?=\\{)' : `\\s(?=${RegExp.escape(name)})`;
}
