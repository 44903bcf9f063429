import type { Locale } from '../../locales.ts';
import type { ContentFinding, Place } from '../finding.ts';
import { placeOf } from './text-file.ts';

/** What a stretch of a passage is: words, literal code, or the place of a value. */
export type StretchKind = 'words' | 'code' | 'value';

/** Stands in `Passage.words` for every character that is not words. */
const opaque = '\uFFFC';

/** One run of text that a reader sees in one locale: a paragraph, a title, a label. */
export interface Passage {
  file: string;
  locale: Locale;
  /** Everything that is seen, code included, placeholders as `{{name}}`. */
  text: string;
  /** The same, with code and placeholders masked character by character. */
  words: string;
  placeAt: (index: number) => Place;
}

/** Joins stretches of a source into one passage that still knows the place of every character. */
export class PassageBuilder {
  #text = '';
  #words = '';
  readonly #offsets: number[] = [];

  /** Adds the stretch of the source between two offsets. */
  add(source: string, start: number, end: number, kind: StretchKind): void {
    const text = source.slice(start, end);
    this.#text += text;
    this.#words += kind === 'words' ? text : opaque.repeat(text.length);
    for (let offset = start; offset < end; offset += 1) this.#offsets.push(offset);
  }

  /** The passage, or nothing when it holds no text. */
  build(file: string, locale: Locale, source: string): Passage | undefined {
    if (this.#text.trim() === '') return undefined;
    const offsets = this.#offsets;
    const placeAt = (index: number) => placeOf(source, offsets[index] ?? offsets.at(-1) ?? 0);
    return { file, locale, text: this.#text, words: this.#words, placeAt };
  }
}

/** A finding at a character of a passage. */
export function findingIn(
  passage: Passage,
  index: number,
  words: Pick<ContentFinding, 'found' | 'expected' | 'advice'>,
): ContentFinding {
  return { file: passage.file, ...passage.placeAt(index), ...words };
}
