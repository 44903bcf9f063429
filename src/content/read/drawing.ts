import { parseXml, XmlCdata, XmlElement, XmlError, XmlText, type XmlNode } from '@rgrove/parse-xml';
import type { Diagnostic } from '../../diagnostic.ts';
import { maxNesting } from './limits.ts';
import { diagnosticAt, placeOf, type TextFile } from './text-file.ts';

/** An attribute of a drawing's element, and the offset of its name. */
interface DrawingAttribute {
  name: string;
  value: string;
  start: number;
}

/** A part of a drawing: an element, a text as it stands in the source, or anything else that XML has. */
export type DrawingPart = { start: number; parent: string } & (
  | { kind: 'element'; name: string; attributes: DrawingAttribute[]; end: number }
  | { kind: 'text'; source: string }
  | { kind: 'other'; type: string }
);

/** The parts of a drawing in their order, or why it is no well-formed XML. */
export function readDrawing(svg: TextFile): DrawingPart[] | Diagnostic {
  try {
    const options = {
      includeOffsets: true,
      preserveCdata: true,
      preserveComments: true,
      preserveDocumentType: true,
      preserveXmlDeclaration: true,
    };
    return parseXml(svg.text, options).children.flatMap((node) => [...partsOf(node, svg.text)]);
  } catch (error) {
    const at = error instanceof XmlError ? error.pos : 0;
    const reason = error instanceof Error ? (error.message.split(/ \(line |\n/)[0] ?? '') : '';
    const open = openTag(svg.text.slice(0, at), reason);
    if (open) return unclosed(svg, open, at);
    const isDeep = error instanceof RangeError;
    return diagnosticAt(svg, at, {
      found: isDeep ? tooDeep : `unreadable SVG (${reason})`,
      expected: isDeep ? 'the few that a drawing needs' : 'well-formed XML',
      advice: 'Close each tag, quote each value, and write & as `&amp;` and < as `&lt;`.',
    });
  }
}

interface Tag {
  readonly name: string;
  readonly start: number;
}

/** What the tags of a drawing, its comments and what is no tag look like. */
const tags =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(\/?)([^\s<>/!?]+)(?:"[^"]*"|'[^']*'|[^"'<>])*?(\/?)>/g;

/** The tag of the element that is open where its end is missing. */
function openTag(before: string, reason: string): Tag | undefined {
  const [, missing] = /^Missing end tag for element (\S+)$/.exec(reason) ?? [];
  const open: Tag[] = [];
  for (const { index, 1: end, 2: name, 3: isAlone } of before.matchAll(tags)) {
    if (name === undefined || isAlone === '/') continue;
    if (end === '/') open.pop();
    else open.push({ name, start: index });
  }
  return open.findLast(({ name }) => name === missing);
}

function unclosed(svg: TextFile, { name, start }: Tag, at: number): Diagnostic {
  const { line } = placeOf(svg, at);
  return diagnosticAt(svg, start, {
    found: `unreadable SVG (<${name}> without its end)`,
    expected: `\`</${name}>\` before line ${line} of the file, where something else ends`,
    advice: `Write \`</${name}>\` where the element ends, or \`/>\` at the end of its tag.`,
  });
}

const tooDeep = `more than ${maxNesting} elements in each other`;

function* partsOf(node: XmlNode, source: string, parents: string[] = []): Generator<DrawingPart> {
  if (parents.length > maxNesting) throw new RangeError(tooDeep);
  const place = { start: node.start, parent: parents.at(-1) ?? '' };
  if (node instanceof XmlText && !(node instanceof XmlCdata)) {
    yield { kind: 'text', source: source.slice(node.start, node.end), ...place };
  } else if (node instanceof XmlElement) {
    const { name, children } = node;
    const tag = source.slice(node.start, children[0]?.start ?? node.end);
    const attributes = Object.entries(node.attributes).map(([key, value]) => {
      const at = tag.search(new RegExp(`(?<=\\s)${RegExp.escape(key)}\\s*=`));
      return { name: key, value, start: node.start + Math.max(0, at) };
    });
    yield { kind: 'element', name, attributes, end: node.end, ...place };
    for (const child of children) yield* partsOf(child, source, [...parents, name]);
  } else {
    yield { kind: 'other', type: node.type, ...place };
  }
}
