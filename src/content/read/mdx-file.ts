import { mdxToMdast, type MdastNode } from 'satteri';
import { bracedName } from '../../parameters/placeholder.ts';
import { frontmatterSchema, type Frontmatter } from '../schemas/frontmatter.ts';
import type { Locale } from '../../locales.ts';
import { DiagnosticError, type Place } from '../../diagnostic.ts';
import { elementsOf, type MdxElement } from './mdx-elements.ts';
import { segmentsOf } from './mdx-segments.ts';
import type { TextSegment } from './text-segment.ts';
import { intricacy } from './intricate-mdx.ts';
import { maxNesting } from './limits.ts';
import { once } from './once.ts';
import { diagnosticAt, placeOf, readTextFile, type TextFile } from './text-file.ts';
import { yamlSegments } from './yaml-segments.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A link or an image of a page. */
export interface Target extends Place {
  kind: 'link' | 'image';
  url: string;
  /** Whether a reader sees nothing of it. */
  isBlank: boolean;
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

/** What checks need of the MDX of a page. */
interface MdxParts {
  segments: TextSegment[];
  targets: Target[];
  placeholders: ProsePlaceholder[];
  disallowed: DisallowedNode[];
}

/** A runbook in one locale. */
export interface MdxFile extends TextFile {
  locale: Locale;
  frontmatter: YamlFile<Frontmatter>;
  elements: MdxElement[];
  /** What only checks need, and what pages would keep in vain. */
  parts: () => MdxParts;
}

/** A line that begins with more marks of quotations and lists, or spaces, than any that is allowed can have. */
const deepLine = new RegExp(`^[ \\t>*+-]{${4 * maxNesting},}`, 'm');

/** Reads the MDX file of a runbook, or throws a DiagnosticError that names the place. */
export function readMdx(path: string, locale: Locale): MdxFile {
  const source = withoutByteOrderMark(readTextFile(path));
  // A parser may need a second for each thousand marks, or end the process: such a line is not for it.
  const deep = source.text.search(deepLine);
  if (deep >= 0) throw tooDeep(source, deep);
  const intricate = intricacy(source.text);
  if (intricate)
    throw new DiagnosticError([diagnosticAt(source, intricate.offset, intricate.details)]);
  const tree = parse(source);
  refuseDeepNesting(source, tree);
  const frontmatter = readFrontmatter(source, tree);
  const parts = once(() => partsOf(source, frontmatter, locale));
  return { ...source, locale, frontmatter, elements: elementsOf(tree, source), parts };
}

function partsOf(source: TextFile, frontmatter: YamlFile<Frontmatter>, locale: Locale): MdxParts {
  const tree = parse(source);
  const nodes = [...descendants(tree)];
  return {
    segments: [...yamlSegments(frontmatter, locale), ...segmentsOf(tree, source, locale)],
    targets: nodes.flatMap((node) => targetOf(node, source)),
    placeholders: nodes.flatMap((node) => placeholderOf(node, source)),
    disallowed: nodes.flatMap((node) => disallowedOf(node, source)),
  };
}

/** The file as the parser takes it; the check of the encoding reports the mark. */
function withoutByteOrderMark(source: TextFile): TextFile {
  return source.text.startsWith('\uFEFF') ? { ...source, text: source.text.slice(1) } : source;
}

/** Refuses blocks that stand so deep in each other that what reads them, or a reader, would give up. */
function refuseDeepNesting(source: TextFile, tree: MdastNode): void {
  const waiting: { node: MdastNode; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > maxNesting) throw tooDeep(source, startOf(node));
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) waiting.push({ node: child, depth: depth + 1 });
  }
}

function tooDeep(source: TextFile, offset: number): DiagnosticError {
  const details = {
    found: `more than ${maxNesting} lists, quotations or components in each other`,
    expected: 'the few that a reader can follow',
    advice: 'Close the tags that are open, or outdent the lines.',
  };
  return new DiagnosticError([diagnosticAt(source, offset, details)]);
}

function parse(source: TextFile): MdastNode {
  try {
    return mdxToMdast(source.text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', reason = message] =
      /^(\d+):(\d+): (.*)/s.exec(message) ?? [];
    const found = `unreadable MDX (${reason.replace(/ \(mdx[^)]*\)$/, '')})`;
    const advice = 'Close the tag or brace that is named; write a literal { or < as code.';
    const place = { line: Number(line), column: Number(column) };
    throw new DiagnosticError([
      { file: source.file, ...place, found, expected: 'valid MDX', advice },
    ]);
  }
}

function readFrontmatter(source: TextFile, tree: MdastNode): YamlFile<Frontmatter> {
  const first = 'children' in tree ? tree.children[0] : undefined;
  if (first?.type !== 'yaml') {
    const advice = 'Begin the file with `---`, `title:`, `summary:` and `---`.';
    const place = { line: 1, column: 1 };
    const expected = 'frontmatter between two lines of `---`';
    throw new DiagnosticError([
      { file: source.file, ...place, found: 'no frontmatter', expected, advice },
    ]);
  }
  // Spaces in place of the first `---` keep every offset what it is in the file.
  return parseYaml({ ...source, text: `   \n${first.value}` }, frontmatterSchema);
}

/** A node and everything below it, in order. */
function* descendants(node: MdastNode): Generator<MdastNode> {
  yield node;
  if (!('children' in node)) return;
  for (const child of node.children) yield* descendants(child);
}

/** The offset in the source at which a node starts. */
function startOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

function targetOf(node: MdastNode, source: TextFile): Target[] {
  const place = () => placeOf(source, startOf(node));
  switch (node.type) {
    case 'link':
      return [{ kind: 'link', url: node.url, isBlank: !showsWords(node), ...place() }];
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
  if (allowed.has(node.type)) return [];
  return [{ kind: node.type, ...placeOf(source, startOf(node)) }];
}
