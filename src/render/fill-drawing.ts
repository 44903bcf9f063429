import { findBraced } from '../parameters/placeholder.ts';

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Puts the text of each `{{key}}` into a drawing; a key without a text throws, because readers would see it. */
export function fillDrawing(
  file: string,
  svg: string,
  textOf: (key: string) => string | undefined,
): string {
  let filled = '';
  let done = 0;
  for (const { name, start, end } of findBraced(svg)) {
    const key = name.trim();
    const text = textOf(key);
    if (text === undefined) throw new Error(`${file}: {{${key}}} has no text`);
    filled += svg.slice(done, start) + escape(text);
    done = end;
  }
  return filled + svg.slice(done);
}
