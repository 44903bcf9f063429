import type { Locale } from '../../locales.ts';
import type { Details, Diagnostic, Place, Span } from '../../diagnostic.ts';
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
  /** Where it stands, with the marks and tags around its words. */
  span: () => Span;
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

  /** The segment, or nothing when it holds no text; its bounds are those of its words if there are no marks around them. */
  build(
    source: TextFile,
    locale: Locale,
    isAttribute = false,
    bounds?: readonly [start: number, end: number],
  ): TextSegment | undefined {
    if (this.#text.trim() === '') return undefined;
    const offsets = this.#offsets;
    const placeAt = (index: number) => placeOf(source, offsets[index] ?? offsets.at(-1) ?? 0);
    const { file } = source;
    const [start, end] = bounds ?? [offsets[0] ?? 0, offsets.at(-1) ?? 0];
    const span = () => ({ file, from: placeOf(source, start), to: placeOf(source, end) });
    return { file, locale, text: this.#text, maskedText: this.#masked, isAttribute, placeAt, span };
  }
}

/** A diagnostic at a character of a segment. */
export function diagnosticIn(segment: TextSegment, index: number, details: Details): Diagnostic {
  return { file: segment.file, ...segment.placeAt(index), ...details };
}
