import type { MdastNode } from 'satteri';
import { bracedName } from '../../parameters/placeholder.ts';
import type { Place } from '../../diagnostic.ts';
import { addressAtStart } from './addresses.ts';
import { placeOf, type TextFile } from './text-file.ts';

/** A link or an image of a page. */
export interface Target extends Place {
  kind: 'link' | 'image';
  url: string;
  /** Whether a reader sees nothing of it. */
  isBlank: boolean;
  /** Whether it is an address that stands bare in the text. */
  isBare?: boolean;
}

/** A `{{name}}` in prose. */
interface ProsePlaceholder extends Place {
  name: string;
}

/** Markdown that a page may not hold: the type of its node. */
export interface DisallowedNode extends Place {
  kind: string;
}

/** The types of node that a page may hold; checks of their own judge links, images, components and expressions. */
const allowed: ReadonlySet<string> = new Set([
  ...['root', 'yaml', 'paragraph', 'text', 'strong', 'emphasis', 'inlineCode', 'break'],
  ...['list', 'listItem', 'table', 'tableRow', 'tableCell'],
  ...['link', 'linkReference', 'definition', 'image', 'imageReference'],
  ...['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxTextExpression', 'mdxFlowExpression'],
]);

/** What checks need of the MDX of a page, besides its texts. */
export interface MdxParts {
  targets: Target[];
  placeholders: ProsePlaceholder[];
  disallowed: DisallowedNode[];
  /** Where code stands in the text, with its backticks. */
  code: { start: number; end: number }[];
}

/** Finds what checks need in the tree of a page. */
export function partsOf(source: TextFile, tree: MdastNode): MdxParts {
  const nodes = [...descendants(tree)];
  return {
    targets: targetsIn(nodes, source),
    placeholders: nodes.flatMap((node) => placeholderOf(node, source)),
    disallowed: nodes.flatMap((node) => disallowedOf(node, source)),
    code: nodes.flatMap((node) =>
      node.type === 'inlineCode'
        ? [{ start: startOf(node), end: node.position?.end.offset ?? startOf(node) }]
        : [],
    ),
  };
}

/** A node and everything below it, in order. */
function* descendants(node: MdastNode): Generator<MdastNode> {
  yield node;
  if (!('children' in node)) return;
  for (const child of node.children) yield* descendants(child);
}

/** The offset in the source at which a node starts. */
export function startOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

/** The links and images of a page; what only an image is taken from is a part of the image. */
function targetsIn(nodes: readonly MdastNode[], source: TextFile): Target[] {
  const namesOf = (type: 'imageReference' | 'linkReference') =>
    new Set(nodes.flatMap((node) => (node.type === type ? node.identifier : [])));
  const images = namesOf('imageReference');
  const links = namesOf('linkReference');
  return nodes.flatMap((node) => {
    const isOfImage = (name: string) => images.has(name) && !links.has(name);
    if (node.type === 'definition' && isOfImage(node.identifier)) return [];
    return targetOf(node, source);
  });
}

function targetOf(node: MdastNode, source: TextFile): Target[] {
  const place = () => placeOf(source, startOf(node));
  const isBare = () =>
    addressAtStart(source.text.slice(startOf(node), node.position?.end.offset)) !== undefined;
  switch (node.type) {
    case 'link':
      return [
        { kind: 'link', url: node.url, isBlank: !showsWords(node), isBare: isBare(), ...place() },
      ];
    case 'definition':
      return [{ kind: 'link', url: node.url, isBlank: false, ...place() }];
    case 'image':
      return [{ kind: 'image', url: node.url, isBlank: false, ...place() }];
    case 'imageReference':
      return [{ kind: 'image', url: node.identifier, isBlank: false, ...place() }];
    default:
      return [];
  }
}

/** Whether there are words in a node, or a value that a reader enters. */
function showsWords(node: MdastNode): boolean {
  return [...descendants(node)].some(
    (part) => part.type === 'mdxTextExpression' || ('value' in part && part.value.trim() !== ''),
  );
}

function placeholderOf(node: MdastNode, source: TextFile): ProsePlaceholder[] {
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return [];
  const text = source.text.slice(startOf(node), node.position?.end.offset);
  return [{ name: bracedName(text) ?? text, ...placeOf(source, startOf(node)) }];
}

function disallowedOf(node: MdastNode, source: TextFile): DisallowedNode[] {
  const isTicked = node.type === 'listItem' && typeof node.checked === 'boolean';
  if (allowed.has(node.type) && !isTicked) return [];
  return [{ kind: isTicked ? 'tickedItem' : node.type, ...placeOf(source, startOf(node)) }];
}
