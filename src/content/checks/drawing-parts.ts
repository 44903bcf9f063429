import type { Details, Diagnostic } from '../../diagnostic.ts';
import { closestName } from '../read/closest-name.ts';
import type { DrawingPart } from '../read/drawing.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { unseenParts } from './unseen-parts.ts';
import { svgAttributesOf, svgClasses, svgElements, wrongSvgForm } from '../schemas/svg.ts';

type Element = Extract<DrawingPart, { kind: 'element' }>;

/** Holds the parts of a drawing to the elements, attributes and values that a page may have. */
export function wrongParts(svg: TextFile, parts: readonly DrawingPart[]): Diagnostic[] {
  const root = parts.find((part) => part.kind === 'element');
  // A file of something else is one mistake, whatever it holds.
  if (root && root.name !== 'svg') return wrongElement(svg, root);
  const wrong = parts.flatMap((part) => {
    switch (part.kind) {
      case 'element':
        return wrongElement(svg, part);
      case 'text':
        return strayText(svg, part);
      default:
        return [diagnosticAt(svg, part.start, otherDetails(part.type))];
    }
  });
  // What is drawn, and where, is known when every part is sound.
  return wrong.length > 0 ? wrong : unseenParts(svg, parts);
}

function wrongElement(svg: TextFile, part: Element): Diagnostic[] {
  const { name, parent, start } = part;
  const allowed = svgAttributesOf(name);
  if (!allowed || (name === 'svg') !== (parent === '')) {
    const found = `the element <${name}>${allowed ? ' here' : ''}`;
    const expected = parent === '' ? '<svg> around everything' : `one of ${inDrawing.join(', ')}`;
    const advice = 'Draw it with these; classes of src/styles give colours and lines.';
    return [diagnosticAt(svg, start, { found, expected, advice })];
  }
  return [
    ...part.attributes.flatMap((attribute) => wrongAttribute(svg, name, attribute, allowed)),
    ...(name === 'svg' ? missingAttributes(svg, part) : []),
  ];
}

const inDrawing = svgElements.filter((name) => name !== 'svg');

function wrongAttribute(
  svg: TextFile,
  element: string,
  { name, value, start }: Element['attributes'][number],
  allowed: readonly string[],
): Diagnostic[] {
  if (!allowed.includes(name)) {
    const found = `the attribute \`${name}\` of <${element}>`;
    const expected = `one of ${allowed.join(', ')}`;
    const isSize = element === 'svg' && /^(?:width|height)$/.test(name);
    const advice = isSize ? sizeAdvice : adviceFor(name, allowed);
    return [diagnosticAt(svg, start, { found, expected, advice })];
  }
  const form = wrongSvgForm(element, name, value);
  if (form === undefined) return [];
  const shown = value.length > 40 ? `${value.slice(0, 39)}…` : value;
  const found = `\`${name}="${shown}"\``;
  return [diagnosticAt(svg, start, { found, expected: formNames[form], advice: formAdvice })];
}

const sizeAdvice = 'Remove it: the view box says how large the drawing is, and its column.';
const formAdvice = 'Correct it; addresses, units and functions have no place in a drawing.';

const formNames: Readonly<Record<NonNullable<ReturnType<typeof wrongSvgForm>>, string>> = {
  number: 'a number, as `12.5`',
  numbers: 'numbers, as `4 3`',
  size: 'a number that is not negative, as `2`',
  length: 'a number above zero and below 100000, as `12.5`',
  letters: 'a size of letters from 6 to 39, as `14`',
  viewBox: 'four numbers, the last two above zero and below 100000, as `0 0 340 80`',
  path: 'the commands of a path, as `M10 40 H60`',
  transform: 'a transformation, as `translate(10 20)`',
  classes: `classes of drawings, which are ${svgClasses.join(', ')}`,
  paint: '`none` or `currentColor`',
  anchor: '`start`, `middle` or `end`',
  baseline: '`auto`, `middle`, `central` or `hanging`',
  weight: '`normal`, `bold` or a weight, as `600`',
  cap: '`butt`, `round` or `square`',
  join: '`miter`, `round` or `bevel`',
  address: 'a task or step of the page, as `#find-server`',
  namespace: '`http://www.w3.org/2000/svg`',
};

function isSlipOf(name: string, key: string): boolean {
  return closestName(name.toLowerCase(), [key.toLowerCase()]) !== undefined;
}

function adviceFor(name: string, allowed: readonly string[]): string {
  const meant = allowed.find((known) => isSlipOf(name, known));
  if (name === 'style') return 'Use a class: the page’s policy blocks inline styles.';
  if (/^on/i.test(name)) return 'Remove it: a drawing runs no script.';
  if (/href|src/i.test(name)) return 'Remove it: only `href` of <a> leads anywhere.';
  return meant === undefined
    ? 'Correct its spelling, or remove it.'
    : `Write \`${meant}\`, or remove it.`;
}

function missingAttributes(svg: TextFile, { attributes, start }: Element): Diagnostic[] {
  const advice = {
    viewBox: 'Add it, so that the drawing fits a narrow screen.',
    xmlns: 'Add `xmlns="http://www.w3.org/2000/svg"`, so that other programs take it for SVG.',
  };
  return (['viewBox', 'xmlns'] as const).flatMap((key) => {
    // A misspelled one is reported itself.
    if (attributes.some(({ name }) => name === key || isSlipOf(name, key))) return [];
    const details = { found: `no ${key}`, expected: 'one on <svg>', advice: advice[key] };
    return [diagnosticAt(svg, start, details)];
  });
}

function strayText(svg: TextFile, part: Extract<DrawingPart, { kind: 'text' }>): Diagnostic[] {
  const { parent, source, start } = part;
  if (parent === 'text' || parent === 'tspan' || source.trim() === '') return [];
  // An element that no drawing has is reported itself.
  if (!svgAttributesOf(parent)) return [];
  const found = `the text “${source.trim().slice(0, 40)}” in <${parent}>`;
  const offset = start + source.search(/\S/);
  const advice = 'Put it into a <text>, or remove it.';
  return [diagnosticAt(svg, offset, { found, expected: 'words only in <text>', advice })];
}

const others: Readonly<Record<string, string>> = {
  cdata: 'a CDATA section',
  comment: 'a comment',
  doctype: 'a DOCTYPE',
  pi: 'a processing instruction',
  xmldecl: 'an XML declaration',
};

/** A page is HTML, which ends a comment elsewhere than XML does, and knows none of the others. */
function otherDetails(type: string): Details {
  return {
    found: others[type] ?? `XML of the kind ${type}`,
    expected: 'elements and words alone',
    advice: 'Remove it: in a page it would be read otherwise.',
  };
}
