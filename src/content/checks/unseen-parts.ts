import type { Details, Diagnostic } from '../../diagnostic.ts';
import type { DrawingPart } from '../read/drawing.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { isOutside, lackedAttributes } from './drawing-areas.ts';

type Element = Extract<DrawingPart, { kind: 'element' }>;

/** Reports shapes of which a browser draws nothing, texts without words, and what is drawn outside of the view box, or too wide. */
export function unseenParts(svg: TextFile, parts: readonly DrawingPart[]): Diagnostic[] {
  const elements = parts.filter((part) => part.kind === 'element');
  const outside = elements.find((element) => isOutside(element, parts));
  return [
    ...tooWide(svg, elements[0]),
    ...elements.flatMap((element) => undrawn(svg, element, parts)),
    // A view box that is too small leaves several outside: the first is enough to find the others.
    ...(outside ? [diagnosticAt(svg, outside.start, cutOff(outside))] : []),
  ];
}

/** The widths of columns in which drawings are shown, and what a few units more do not change. */
const widths = { narrow: { column: 328, most: 340 }, wide: { column: 600, most: 600 } };

/** A drawing that is wider than its column is made smaller, with its letters. */
function tooWide(svg: TextFile, root: Element | undefined): Diagnostic[] {
  const viewBox = root?.attributes.find(({ name }) => name === 'viewBox');
  const [, , width = 0] = viewBox?.value.trim().split(/\s+/).map(Number) ?? [];
  const { column, most } = svg.file.endsWith('.wide.svg') ? widths.wide : widths.narrow;
  if (!viewBox || width <= most) return [];
  const found = `a view box ${width} units wide`;
  const advice =
    'Draw it for the column that shows it: a wider one is made smaller, with its letters.';
  return [diagnosticAt(svg, viewBox.start, { found, expected: `${column} units`, advice })];
}

function undrawn(svg: TextFile, element: Element, parts: readonly DrawingPart[]): Diagnostic[] {
  const { name, start } = element;
  const [lacked] = lackedAttributes(element);
  if (lacked !== undefined) {
    const advice = `Add \`${lacked}\`, or remove the element: nobody sees it.`;
    const found = `<${name}> without \`${lacked}\``;
    return [diagnosticAt(svg, start, { found, expected: 'a shape that is drawn', advice })];
  }
  if (name !== 'text' || !isEmpty(element, parts)) return [];
  const advice = 'Write its key, as `{{key}}`, or remove it.';
  return [diagnosticAt(svg, start, { found: '<text> without words', expected: 'words', advice })];
}

function cutOff({ name }: Element): Details {
  const found = `<${name}> outside of the view box`;
  const expected = 'everything within the four numbers of `viewBox`';
  const advice = 'Correct its place, or make the view box larger: what is outside is cut off.';
  return { found, expected, advice };
}

function isEmpty({ start, end }: Element, parts: readonly DrawingPart[]): boolean {
  return !parts.some(
    (part) =>
      part.kind === 'text' && start < part.start && part.start < end && part.source.trim() !== '',
  );
}
