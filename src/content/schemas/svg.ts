const number = '-?(?:\\d+(?:\\.\\d*)?|\\.\\d+)';
const notNegative = '(?:\\d+(?:\\.\\d*)?|\\.\\d+)';
const positive = '(?=[\\d.]*[1-9])(?:\\d{1,5}(?:\\.\\d*)?|\\.\\d+)';
const numbers = `${number}(?:[ ,]+${number})*`;
// Of what is made as small as nothing, nobody sees anything.
const factor = '-?(?=[\\d.]*[1-9])(?:\\d+(?:\\.\\d*)?|\\.\\d+)';
const scale = `scale\\(${factor}(?:[ ,]+${factor})?\\)`;
const call = `(?:(?:translate|rotate|skewX|skewY|matrix)\\(${numbers}\\)|${scale})`;

/** The classes that src/components/prose/figure.css has for drawings. */
export const svgClasses = [
  ...['fig-accent', 'fig-box', 'fig-hit', 'fig-line', 'fig-muted', 'fig-text', 'fig-zone'],
];
const svgClass = `(?:${svgClasses.join('|')})`;

/** The forms that values of attributes have; none of them can hold an address outside the page. */
const forms = {
  number,
  numbers,
  size: notNegative,
  length: positive,
  letters: '(?:[6-9]|[1-3]\\d)(?:\\.\\d*)?',
  viewBox: `${number} ${number} ${positive} ${positive}`,
  path: '[MmLlHhVvCcSsQqTtAaZz\\d\\s.,+-]+',
  transform: `${call}(?: ${call})*`,
  classes: `${svgClass}(?: ${svgClass})*`,
  paint: 'none|currentColor',
  anchor: 'start|middle|end',
  baseline: 'auto|middle|central|hanging',
  weight: 'normal|bold|[1-9]00',
  cap: 'butt|round|square',
  join: 'miter|round|bevel',
  address: '#[a-z0-9]+(?:-[a-z0-9]+)*',
  namespace: 'http://www\\.w3\\.org/2000/svg',
} as const;

type Form = keyof typeof forms;
type Attributes = Readonly<Record<string, Form>>;

/** What every element may have. */
const common: Attributes = {
  class: 'classes',
  transform: 'transform',
  fill: 'paint',
  stroke: 'paint',
  opacity: 'number',
  'fill-opacity': 'number',
  'stroke-dasharray': 'numbers',
  'stroke-linecap': 'cap',
  'stroke-linejoin': 'join',
  'stroke-width': 'size',
};

const words: Attributes = {
  x: 'numbers',
  y: 'numbers',
  dx: 'numbers',
  dy: 'numbers',
  'font-size': 'letters',
  'font-weight': 'weight',
  'text-anchor': 'anchor',
  'dominant-baseline': 'baseline',
  textLength: 'length',
  // So many letters of a value fit the box; a longer value is made smaller.
  'data-letters': 'length',
};

/** Every element that a drawing may have, with its own attributes. */
const elements: Readonly<Record<string, Attributes>> = {
  svg: {
    xmlns: 'namespace',
    viewBox: 'viewBox',
    'font-size': 'letters',
    'text-anchor': 'anchor',
  },
  a: { href: 'address' },
  g: { 'font-size': 'letters', 'font-weight': 'weight', 'text-anchor': 'anchor' },
  path: { d: 'path', pathLength: 'length' },
  rect: { x: 'number', y: 'number', width: 'length', height: 'length', rx: 'size', ry: 'size' },
  circle: { cx: 'number', cy: 'number', r: 'length' },
  ellipse: { cx: 'number', cy: 'number', rx: 'length', ry: 'length' },
  line: { x1: 'number', y1: 'number', x2: 'number', y2: 'number' },
  polyline: { points: 'numbers' },
  polygon: { points: 'numbers' },
  text: words,
  tspan: words,
};

/** The names of the elements that a drawing may have. */
export const svgElements: readonly string[] = Object.keys(elements);

/** The attributes that an element may have; undefined for an element that no drawing has. */
export function svgAttributesOf(element: string): readonly string[] | undefined {
  const own = Object.hasOwn(elements, element) ? elements[element] : undefined;
  return own && [...Object.keys(own), ...Object.keys(common)];
}

/** The form that the value of an attribute should have; undefined where it has it. */
export function wrongSvgForm(element: string, attribute: string, value: string): Form | undefined {
  const form = elements[element]?.[attribute] ?? common[attribute];
  return form && !new RegExp(`^\\s*(?:${forms[form]})\\s*$`).test(value) ? form : undefined;
}
