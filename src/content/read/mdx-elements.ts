import type { MdastNode } from 'satteri';
import type { Place } from '../../diagnostic.ts';
import { placeOf, type TextFile } from './text-file.ts';

/** An attribute of a component, with the offset in the source at which its value starts. */
export interface MdxAttribute extends Place {
  name: string;
  value: string;
  offset: number;
}

/** A component used by a page. */
export interface MdxElement extends Place {
  name: string;
  attributes: ReadonlyMap<string, MdxAttribute>;
  /** The source between its tags. */
  text: string;
  /** Whether it has attributes that are not plain text: `{…}` in a value, or spread. */
  computed: boolean;
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
  const attributes = attributesOf(node, source);
  return {
    name: node.name ?? '',
    attributes: new Map(attributes.map((attribute) => [attribute.name, attribute])),
    text: source.text.slice(
      node.children[0]?.position?.start.offset,
      node.children.at(-1)?.position?.end.offset,
    ),
    computed: attributes.length < node.attributes.length,
    parents,
    ...placeOf(source, start),
  };
}

/** The plain-text attributes of a component; the parser gives no places, so the source is searched. */
export function attributesOf(node: JsxNode, source: TextFile): MdxAttribute[] {
  let from = node.position?.start.offset ?? 0;
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const pattern = new RegExp(`\\s${attribute.name}\\s*=\\s*["']`, 'g');
    pattern.lastIndex = from;
    if (pattern.exec(source.text)) from = pattern.lastIndex;
    const { name, value } = attribute;
    return [{ name, value, offset: from, ...placeOf(source, from) }];
  });
}
