import type { Locale } from '../../locales.ts';
import type { Details, Diagnostic, Place, Span } from '../../diagnostic.ts';
import { bareAddress, veil, withAddressesVeiled } from './addresses.ts';
import { namedCharacters } from './named-characters.ts';
import { placeOf, type TextFile } from './text-file.ts';

/**
 * The kind of a span of a segment: words, literal code, the place of a value, an address that is a link by itself, or a
 * part that shows no words.
 */
export type SpanKind = 'prose' | 'code' | 'value' | 'address' | 'wordless';

/** Stands in `TextSegment.maskedText` for every character that is not words. */
const opaque = '\uFFFC';

/** Stands there for characters that are seen, but that no rule of a language is for. */
export const hidden = '\uE001';

const masks = { code: opaque, value: opaque, address: veil, wordless: hidden };

/** One run of text that a reader sees in one locale: a paragraph, a title, a label. */
export interface TextSegment {
  file: string;
  locale: Locale;
  /** Everything that is seen, code included, placeholders as `{{name}}`. */
  text: string;
  /** The same, with code and placeholders masked character by character, and what is no words for a rule veiled. */
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
    this.#masked += kind === 'prose' ? text : masks[kind].repeat(text.length);
    for (let offset = start; offset < end; offset += 1) this.#offsets.push(offset);
  }

  /** Adds prose of a page, with the character itself in place of its name: `&lt;` is <, `&nbsp;` a no-break space. */
  addNamed(source: string, start: number, end: number): void {
    let from = start;
    for (const { character, at, length } of namedCharacters(source.slice(start, end))) {
      this.add(source, from, start + at, 'prose');
      this.#text += character;
      // Who writes its name wants a mark of Markdown to be seen.
      this.#masked += /[`*[\]()|<>{}\\]/.test(character) ? hidden : character;
      this.#offsets.push(...Array.from(character.split(''), () => start + at));
      from = start + at + length;
    }
    this.add(source, from, end, 'prose');
  }

  /** Adds a part in which addresses are no mistake of their own: what they stand in is one. */
  addHidden(add: () => void): void {
    const from = this.#masked.length;
    add();
    const part = this.#masked
      .slice(from)
      .replace(bareAddress, (found) => hidden.repeat(found.length));
    this.#masked = this.#masked.slice(0, from) + part;
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
    const maskedText = withAddressesVeiled(this.#masked);
    return { file, locale, text: this.#text, maskedText, isAttribute, placeAt, span };
  }
}

/** A diagnostic at a character of a segment. */
export function diagnosticIn(segment: TextSegment, index: number, details: Details): Diagnostic {
  return { file: segment.file, ...segment.placeAt(index), ...details };
}
