import type { DrawingPart } from '../read/drawing.ts';
import { pathEnds } from './path-ends.ts';

type Element = Extract<DrawingPart, { kind: 'element' }>;

/** What a shape covers; the words of a text reach further than anybody knows here. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type NumberOf = (name: string, otherwise?: number) => number;

/** The attributes without which a shape is not drawn. */
const needed: Readonly<Record<string, readonly string[]>> = {
  circle: ['r'],
  ellipse: ['rx', 'ry'],
  path: ['d'],
  polygon: ['points'],
  polyline: ['points'],
  rect: ['width', 'height'],
};

/** The attributes that a shape lacks, without which a browser draws nothing. */
export function lackedAttributes({ name, attributes }: Element): string[] {
  return (needed[name] ?? []).filter((key) => !attributes.some((one) => one.name === key));
}

const shapes: Readonly<Record<string, (numberOf: NumberOf) => Area>> = {
  circle: (of) => around(of('cx'), of('cy'), of('r'), of('r')),
  ellipse: (of) => around(of('cx'), of('cy'), of('rx'), of('ry')),
  line: (of) => between([of('x1'), of('x2')], [of('y1'), of('y2')]),
  rect: (of) => between([of('x'), of('x') + of('width')], [of('y'), of('y') + of('height')]),
  // The point at which its words begin, stand or end.
  text: (of) => between([of('x') + of('dx')], [of('y') + of('dy')]),
};

function around(x: number, y: number, width: number, height: number): Area {
  return between([x - width, x + width], [y - height, y + height]);
}

function between(x: readonly number[], y: readonly number[]): Area {
  return {
    left: Math.min(...x),
    right: Math.max(...x),
    top: Math.min(...y),
    bottom: Math.max(...y),
  };
}

/** Whether a part of a shape certainly lies outside of what the drawing shows; a path may bend anywhere between its points. */
export function isOutside(element: Element, parts: readonly DrawingPart[]): boolean {
  const elements = parts.filter((part) => part.kind === 'element');
  const [root] = elements;
  const [x = 0, y = 0, width = 0, height = 0] = numbersIn(root, 'viewBox');
  const area = areaOf(element);
  const around = elements.filter((one) => one.start <= element.start && element.end <= one.end);
  const shift = shiftOf(around);
  if (!area || !shift) return false;
  const [right, down] = shift;
  return (
    area.left + right < x ||
    area.right + right > x + width ||
    area.top + down < y ||
    area.bottom + down > y + height
  );
}

function areaOf(element: Element): Area | undefined {
  if (element.name !== 'path')
    return shapes[element.name]?.((name) => numbersIn(element, name)[0] ?? 0);
  const ends = pathEnds(element.attributes.find(({ name }) => name === 'd')?.value ?? '');
  if (ends.length === 0) return undefined;
  return between(
    ends.map(([x]) => x),
    ends.map(([, y]) => y),
  );
}

/** How far elements move what is in them; nothing where one turns or stretches it. */
function shiftOf(elements: readonly Element[]): [right: number, down: number] | undefined {
  const shift: [number, number] = [0, 0];
  for (const { attributes } of elements) {
    const transform = attributes.find(({ name }) => name === 'transform')?.value.trim();
    if (transform === undefined) continue;
    const [, right, down] = /^translate\(([-\d.]+)(?:[ ,]+([-\d.]+))?\)$/.exec(transform) ?? [];
    if (right === undefined) return undefined;
    shift[0] += Number(right);
    shift[1] += Number(down ?? 0);
  }
  return shift;
}

function numbersIn(element: Element | undefined, key: string): number[] {
  const value = element?.attributes.find(({ name }) => name === key)?.value ?? '';
  return value
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
}
