import { forEachLocale, type Locale } from '../../../src/locales.ts';
import type { Random } from './random.ts';
import type { Property } from './properties.ts';
import type { Subject } from './subjects.ts';
import type { Words } from './words.ts';

/** Writes the texts of one runbook: numbers and codes are drawn once, so that every language has the same. */
export class Writer {
  readonly #random: Random;
  readonly #name: Words;
  readonly #subject: Subject;

  constructor(random: Random, name: Words, subject: Subject) {
    this.#random = random;
    this.#name = name;
    this.#subject = subject;
  }

  /** A sentence in every language with its slots filled. */
  fill(sentence: Words, property: Property): Words {
    const number = String(this.#random.below(990) + 10);
    const code = `0x8${String(this.#random.below(10_000_000)).padStart(7, '0')}`;
    const { words, french } = this.#subject;
    const slotsIn = (locale: Locale): Readonly<Record<string, string>> => ({
      name: this.#name[locale],
      object: locale === 'en' ? `the ${words.en}` : words[locale],
      'of-object': words[locale],
      'of-property': property.words[locale],
      number,
      code,
      ...(locale === 'fr' && { object: french.le, 'of-object': french.du }),
    });
    return forEachLocale((locale) => {
      const slots = slotsIn(locale);
      return sentence[locale].replace(
        /<([a-z-]+)>/g,
        (whole, slot: string) => slots[slot] ?? whole,
      );
    });
  }
}
