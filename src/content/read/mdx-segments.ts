import type { MdastNode } from 'satteri';
import type { Locale } from '../../locales.ts';
import { addressAtStart } from './addresses.ts';
import { attributesOf, isJsx } from './mdx-elements.ts';
import { TextSegmentBuilder, type TextSegment, type SpanKind } from './text-segment.ts';
import type { TextFile } from './text-file.ts';

const blocks = new Set(['paragraph', 'heading', 'tableCell']);
const phrasing = new Set([
  'text',
  'inlineCode',
  'mdxTextExpression',
  'mdxJsxTextElement',
  'strong',
  'link',
]);

/** Attributes that hold words in the language of the page. */
const localAttributes = new Set(['title', 'alt', 'label']);

/** Attributes that hold English words on every page. */
const englishAttributes = new Set(['en']);

/** The segments of a page below a node: blocks of prose, and attributes that are shown. */
export function segmentsOf(node: MdastNode, source: TextFile, locale: Locale): TextSegment[] {
  const attributes = isJsx(node) ? attributeSegments(node, source, locale) : [];
  if (isBlock(node)) {
    const inner = attributesBelow(node, source, locale);
    if (!hasWords(node)) return [...attributes, ...inner];
    const builder = new TextSegmentBuilder();
    addTo(builder, node, source.text);
    const { start, end } = node.position ?? {};
    const bounds = [start?.offset ?? 0, end?.offset ?? 0] as const;
    const segment = builder.build(source, locale, false, bounds);
    return [...attributes, ...(segment ? [segment] : []), ...inner];
  }
  const children: readonly MdastNode[] = 'children' in node ? node.children : [];
  return [...attributes, ...children.flatMap((child) => segmentsOf(child, source, locale))];
}

function isBlock(node: MdastNode): boolean {
  if (blocks.has(node.type)) return true;
  // `<Lifecycle>words</Lifecycle>` on one line holds its words without a paragraph.
  return isJsx(node) && node.children.some((child) => phrasing.has(child.type));
}

function attributesBelow(node: MdastNode, source: TextFile, locale: Locale): TextSegment[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [
    ...(isJsx(child) ? attributeSegments(child, source, locale) : []),
    ...attributesBelow(child, source, locale),
  ]);
}

function attributeSegments(
  node: Parameters<typeof attributesOf>[0],
  source: TextFile,
  locale: Locale,
): TextSegment[] {
  return attributesOf(node, source).flatMap(({ name, offset }) => {
    if (!localAttributes.has(name) && !englishAttributes.has(name)) return [];
    const builder = new TextSegmentBuilder();
    const end = source.text.indexOf(source.text.charAt(offset - 1), offset);
    builder.addNamed(source.text, offset, end);
    const language = englishAttributes.has(name) ? 'en' : locale;
    const segment = builder.build(source, language, true);
    return segment ? [segment] : [];
  });
}

function addTo(builder: TextSegmentBuilder, node: MdastNode, source: string): void {
  const kind = kindOf(node);
  if (kind) {
    const tick = node.type === 'inlineCode' ? fenceLength(source, node) : 0;
    const start = (node.position?.start.offset ?? 0) + tick;
    const end = (node.position?.end.offset ?? start) - tick;
    if (kind === 'prose') builder.addNamed(source, start, end);
    else builder.add(source, start, end, kind);
    return;
  }
  if (!hasWords(node)) {
    // Words are missing there, or it is no text; without something in its place, two spaces would be one more.
    const { start, end } = node.position ?? {};
    builder.add(source, start?.offset ?? 0, end?.offset ?? 0, 'wordless');
    return;
  }
  if (!('children' in node)) return;
  if (node.type === 'link') {
    addLink(builder, node, source);
    return;
  }
  for (const child of node.children) addTo(builder, child, source);
}

function addLink(
  builder: TextSegmentBuilder,
  node: Extract<MdastNode, { type: 'link' }>,
  source: string,
): void {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  // The parser takes all that follows for the address, up to a space.
  if (addressAtStart(source.slice(start, end)) !== undefined) {
    builder.add(source, start, end, 'address');
    return;
  }
  const addWords = () => {
    for (const child of node.children) addTo(builder, child, source);
  };
  if (/^[a-z][a-z\d+.-]*:/i.test(node.url)) builder.addHidden(addWords);
  else addWords();
}

/** Whether a reader would see anything of a node in a text. */
function hasWords(node: MdastNode): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return 'children' in node ? node.children.some(hasWords) : kindOf(node) !== undefined;
}

function kindOf(node: MdastNode): SpanKind | undefined {
  if (node.type === 'text' || node.type === 'break') return 'prose';
  if (node.type === 'inlineCode' || node.type === 'code') return 'code';
  return node.type === 'mdxTextExpression' ? 'value' : undefined;
}

function fenceLength(source: string, node: MdastNode): number {
  return /^`+/.exec(source.slice(node.position?.start.offset ?? 0))?.[0].length ?? 0;
}
