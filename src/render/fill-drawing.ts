import { findBraced } from '../parameters/placeholder.ts';
import type { ShownValue } from '../parameters/shown-value.ts';

/** What stands in a drawing for a key: a text in the language of the page, or a value of the reader. */
export type DrawnText = string | { name: string; text: string; state: ShownValue['state'] };

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Puts the text of each `{{key}}` into a drawing; a key without a text throws, because readers would see it. */
export function fillDrawing(
  file: string,
  svg: string,
  textOf: (key: string) => DrawnText | undefined,
): string {
  let filled = '';
  let done = 0;
  for (const { name, start, end } of findBraced(svg)) {
    const key = name.trim();
    const drawn = textOf(key);
    if (drawn === undefined) throw new Error(`${file}: {{${key}}} has no text`);
    filled += svg.slice(done, start) + markup(drawn);
    done = end;
  }
  return filled + svg.slice(done);
}

function markup(drawn: DrawnText): string {
  if (typeof drawn === 'string') return escape(drawn);
  const { name, text, state } = drawn;
  return `<tspan data-param="${name}" data-state="${state}">${escape(text)}</tspan>`;
}
