import { mdxToMdast, type MdastNode } from 'satteri';
import { frontmatterSchema, type Frontmatter } from '../schemas/frontmatter.ts';
import type { Locale } from '../../locales.ts';
import { DiagnosticError } from '../../diagnostic.ts';
import { attributeSlip } from './attribute-slips.ts';
import { isCheckedBefore } from './checked-before.ts';
import { elementsOf, type MdxElement } from './mdx-elements.ts';
import { partsOf, startOf, type MdxParts } from './mdx-parts.ts';
import { segmentsOf } from './mdx-segments.ts';
import type { TextSegment } from './text-segment.ts';
import { intricacy } from './intricate-mdx.ts';
import { maxNesting } from './limits.ts';
import { once } from './once.ts';
import { diagnosticAt, readTextFile, type TextFile } from './text-file.ts';
import { yamlSegments } from './yaml-segments.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A runbook in one locale. */
export interface MdxFile extends TextFile {
  locale: Locale;
  frontmatter: YamlFile<Frontmatter>;
  elements: () => MdxElement[];
  parts: () => MdxParts;
  /** The texts that a reader sees, found anew each time: they take more memory than all else of a page. */
  segments: () => TextSegment[];
}

/** A line that begins with more marks of quotations and lists, or spaces, than any that is allowed can have. */
const deepLine = new RegExp(`^[ \\t>*+-]{${4 * maxNesting},}`, 'm');

/** Reads the MDX file of a runbook, or throws a DiagnosticError that names the place. */
export function readMdx(path: string, locale: Locale): MdxFile {
  const source = withoutByteOrderMark(readTextFile(path));
  // Of most pages a build needs no more than the title.
  const header = isCheckedBefore() ? headerOf(source.text) : undefined;
  if (header !== undefined) return lazily(source, locale, readFrontmatter(source, header));
  // A parser may need a second for each thousand marks, or end the process: such a line is not for it.
  const deep = source.text.search(deepLine);
  if (deep >= 0) throw tooDeep(source, deep);
  const intricate = intricacy(source.text);
  if (intricate)
    throw new DiagnosticError([diagnosticAt(source, intricate.offset, intricate.details)]);
  const tree = parse(source);
  refuseDeepNesting(source, tree);
  const frontmatter = readFrontmatter(source, frontmatterIn(source, tree));
  const [elements, parts] = [elementsOf(tree, source), partsOf(source, tree)];
  return {
    ...lazily(source, locale, frontmatter),
    elements: () => elements,
    parts: () => parts,
    segments: segmentsFrom(source, locale, frontmatter, tree),
  };
}

/** A page whose MDX, which can be read, is parsed when somebody asks for what is in it. */
function lazily(source: TextFile, locale: Locale, frontmatter: YamlFile<Frontmatter>): MdxFile {
  return {
    ...source,
    locale,
    frontmatter,
    elements: once(() => elementsOf(parse(source), source)),
    parts: once(() => partsOf(source, parse(source))),
    segments: segmentsFrom(source, locale, frontmatter),
  };
}

/** Finds the texts of a page; the first time in its tree, if that is there, which is not kept any longer then. */
function segmentsFrom(
  source: TextFile,
  locale: Locale,
  frontmatter: YamlFile<Frontmatter>,
  parsed?: MdastNode,
): () => TextSegment[] {
  let tree = parsed;
  return () => {
    const found = segmentsOf(tree ?? parse(source), source, locale);
    tree = undefined;
    const ofHeader = yamlSegments(frontmatter, locale);
    return [...ofHeader.map((text) => ({ ...text, isAttribute: true })), ...found];
  };
}

/** The frontmatter at the head of a page, as the parser of MDX finds it; nothing where another text stands there. */
function headerOf(text: string): string | undefined {
  return /^---[ \t]*\n([^]*?)\n---[ \t]*(?:\n|$)/.exec(text)?.[1];
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
    const before = source.text.split('\n').slice(0, place.line - 1);
    const offset = [...before, ''].join('\n').length + place.column - 1;
    const isTag = reason.startsWith('Unexpected character after `<`');
    const slip = isTag ? attributeSlip(source.text.slice(offset)) : undefined;
    if (slip) throw new DiagnosticError([diagnosticAt(source, offset + slip.offset, slip)]);
    throw new DiagnosticError([
      { file: source.file, ...place, found, expected: 'valid MDX', advice },
    ]);
  }
}

function frontmatterIn(source: TextFile, tree: MdastNode): string {
  const first = 'children' in tree ? tree.children[0] : undefined;
  if (first?.type === 'yaml') return first.value;
  const advice = 'Begin the file with `---`, `title:`, `summary:` and `---`.';
  const place = { line: 1, column: 1 };
  const expected = 'frontmatter between two lines of `---`';
  throw new DiagnosticError([
    { file: source.file, ...place, found: 'no frontmatter', expected, advice },
  ]);
}

function readFrontmatter(source: TextFile, header: string): YamlFile<Frontmatter> {
  // Spaces in place of the first `---` keep every offset what it is in the file.
  return parseYaml({ ...source, text: `   \n${header}` }, frontmatterSchema);
}
