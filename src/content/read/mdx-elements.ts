import type { MdastNode } from 'satteri';
import type { Place } from '../../diagnostic.ts';
import { placeOf, type TextFile } from './text-file.ts';

/** An attribute of a component, with the offset in the source at which its value starts. */
export interface MdxAttribute extends Place {
  name: string;
  value: string;
  offset: number;
}

/** An attribute that a page may not have, whatever its name: `{…x}`, `a={…}`, `a` alone, or `a` again. */
export interface OddAttribute extends Place {
  kind: 'spread' | 'expression' | 'bare' | 'repeated';
  name: string;
}

/** A component used by a page. */
export interface MdxElement extends Place {
  name: string;
  attributes: ReadonlyMap<string, MdxAttribute>;
  /** The source between its tags. */
  text: string;
  /** The attributes that are no plain text, or that stand there a second time. */
  oddAttributes: readonly OddAttribute[];
  /** The names of the elements around it, outermost first, with their ids. */
  parents: readonly { name: string; id: string }[];
}

type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Whether a node is a component. */
export function isJsx(node: MdastNode): node is JsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Every component below a node, in the order of the source. */
export function elementsOf(
  node: MdastNode,
  source: TextFile,
  parents: MdxElement['parents'] = [],
): MdxElement[] {
  const own = isJsx(node) ? elementOf(node, source, parents) : undefined;
  const id = own?.attributes.get('id')?.value ?? '';
  const below = own ? [...parents, { name: own.name, id }] : parents;
  const children: readonly MdastNode[] = 'children' in node ? node.children : [];
  return [...(own ? [own] : []), ...children.flatMap((child) => elementsOf(child, source, below))];
}

function elementOf(node: JsxNode, source: TextFile, parents: MdxElement['parents']): MdxElement {
  const start = node.position?.start.offset ?? 0;
  const all = placedAttributes(node, source);
  const plain = all.flatMap(({ plain: attribute }) => attribute ?? []);
  return {
    name: node.name ?? '',
    // Of two of one name the first is read, and the second is reported.
    attributes: new Map(plain.toReversed().map((attribute) => [attribute.name, attribute])),
    text: textWithin(node, source),
    oddAttributes: all.flatMap(({ odd }) => odd ?? []),
    parents,
    ...placeOf(source, start),
  };
}

function textWithin({ children }: JsxNode, source: TextFile): string {
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last) return '';
  return source.text.slice(first.position?.start.offset, last.position?.end.offset);
}

/** The plain-text attributes of a component. */
export function attributesOf(node: JsxNode, source: TextFile): MdxAttribute[] {
  return placedAttributes(node, source).flatMap(({ plain }) => plain ?? []);
}

/** Every attribute of a component; the parser gives no places, so the source is searched. */
function placedAttributes(node: JsxNode, source: TextFile) {
  let from = node.position?.start.offset ?? 0;
  const names = new Set<string>();
  return node.attributes.map((attribute): { plain?: MdxAttribute; odd?: OddAttribute } => {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const { value } = attribute;
    const isPlain = attribute.type === 'mdxJsxAttribute' && typeof value === 'string';
    const pattern = new RegExp(patternOf(name, isPlain), 'g');
    pattern.lastIndex = from;
    const found = pattern.exec(source.text);
    if (found) from = pattern.lastIndex;
    const place = placeOf(source, from);
    if (!isPlain) return { odd: { kind: kindOf(attribute), name, ...place } };
    const plain = { name, value, offset: from, ...place };
    if (names.has(name)) return { plain, odd: { kind: 'repeated', name, ...place } };
    names.add(name);
    return { plain };
  });
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
