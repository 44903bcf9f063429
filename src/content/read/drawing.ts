import { parseXml, XmlCdata, XmlElement, XmlError, XmlText, type XmlNode } from '@rgrove/parse-xml';
import type { Diagnostic } from '../../diagnostic.ts';
import { maxNesting } from './limits.ts';
import { diagnosticAt, type TextFile } from './text-file.ts';

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
    const reason = error instanceof Error ? error.message.split(/ \(line |\n/)[0] : '';
    const isDeep = error instanceof RangeError;
    return diagnosticAt(svg, at, {
      found: isDeep ? tooDeep : `unreadable SVG (${reason ?? ''})`,
      expected: isDeep ? 'the few that a drawing needs' : 'well-formed XML',
      advice: 'Close each tag, quote each value, and write & as `&amp;` and < as `&lt;`.',
    });
  }
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
