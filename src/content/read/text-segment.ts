import type { Locale } from '../../locales.ts';
import type { Details, Diagnostic, Place } from '../../diagnostic.ts';
import { placeOf, type TextFile } from './text-file.ts';

/** The kind of a span of a segment: words, literal code, or the place of a value. */
export type SpanKind = 'prose' | 'code' | 'value';

/** Stands in `TextSegment.maskedText` for every character that is not words. */
const opaque = '\uFFFC';

/** One run of text that a reader sees in one locale: a paragraph, a title, a label. */
export interface TextSegment {
  file: string;
  locale: Locale;
  /** Everything that is seen, code included, placeholders as `{{name}}`. */
  text: string;
  /** The same, with code and placeholders masked character by character. */
  maskedText: string;
  /** Whether it is a title or another attribute, and no block of text. */
  isAttribute: boolean;
  placeAt: (index: number) => Place;
}

/** Joins spans of a source into one segment that still knows the place of every character. */
export class TextSegmentBuilder {
  #text = '';
  #masked = '';
  readonly #offsets: number[] = [];

  /** Adds the span of the source between two offsets. */
  add(source: string, start: number, end: number, kind: SpanKind): void {
    const text = source.slice(start, end);
    this.#text += text;
    this.#masked += kind === 'prose' ? text : opaque.repeat(text.length);
    for (let offset = start; offset < end; offset += 1) this.#offsets.push(offset);
  }

  /** The segment, or nothing when it holds no text. */
  build(source: TextFile, locale: Locale, isAttribute = false): TextSegment | undefined {
    if (this.#text.trim() === '') return undefined;
    const offsets = this.#offsets;
    const placeAt = (index: number) => placeOf(source, offsets[index] ?? offsets.at(-1) ?? 0);
    const { file } = source;
    return { file, locale, text: this.#text, maskedText: this.#masked, isAttribute, placeAt };
  }
}

/** A diagnostic at a character of a segment. */
export function diagnosticIn(segment: TextSegment, index: number, details: Details): Diagnostic {
  return { file: segment.file, ...segment.placeAt(index), ...details };
}
