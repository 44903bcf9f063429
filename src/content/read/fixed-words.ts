import type { Place } from '../../diagnostic.ts';
import type { Locale } from '../../locales.ts';
import { textKinds } from '../schemas/runbook-texts.ts';
import type { RunbookContent } from './content.ts';
import { inlineCode } from './inline-code.ts';

/** Inline code, or a number of three digits and more: what a translation keeps as it is. */
export interface FixedWord extends Place {
  readonly word: string;
  readonly isNumber: boolean;
}

/** A part of what a runbook says in one language, with its fixed words. */
export interface FixedPart extends Place {
  readonly file: string;
  /** Everything that is said in it. */
  text: string;
  /** Whether a backtick has no other: nobody can tell then what is code. */
  isOdd: boolean;
  readonly words: FixedWord[];
}

/** The parts of a runbook in one language by a name that every language shares: the introduction, tasks, steps, keyed texts. */
export function fixedParts(runbook: RunbookContent, locale: Locale): Map<string, FixedPart> {
  const parts = new Map<string, FixedPart>();
  addPage(parts, runbook, locale);
  addTexts(parts, runbook, locale);
  return parts;
}

function addPage(parts: Map<string, FixedPart>, { pages }: RunbookContent, locale: Locale): void {
  const page = pages.get(locale);
  if (!page) return;
  const sections = page.elements.filter(({ name }) => name === 'Task' || name === 'Step');
  for (const { text, maskedText, placeAt } of page.parts().segments) {
    const place = placeAt(0);
    const section = sections.findLast(({ line }) => line <= place.line);
    const name = section?.attributes.get('id')?.value ?? '';
    const part = parts.get(name) ?? {
      file: page.file,
      ...place,
      text: '',
      isOdd: false,
      words: [],
    };
    parts.set(name, part);
    part.text += ` ${plain(text)}`;
    part.isOdd ||= maskedText.includes('`');
    for (const { 0: masked, index } of maskedText.matchAll(/\uFFFC+/g)) {
      const word = text.slice(index, index + masked.length);
      if (isCode(word)) part.words.push({ word: plain(word), isNumber: false, ...placeAt(index) });
    }
    for (const { word, index } of numbersIn(maskedText))
      part.words.push({ word, isNumber: true, ...placeAt(index) });
  }
}

/** Not the place of a value, and not an element without words. */
function isCode(word: string): boolean {
  return !/^[<{]/.test(word);
}

function addTexts(parts: Map<string, FixedPart>, runbook: RunbookContent, locale: Locale): void {
  const texts = runbook.texts.get(locale);
  if (!texts) return;
  for (const kind of textKinds) {
    for (const [key, text] of Object.entries(texts.value[kind])) {
      const place = texts.placeOf([kind, key]);
      const divided = inlineCode(text);
      const isOdd = divided.some((part) => !part.isCode && part.text.includes('`'));
      const words = divided.flatMap((part) =>
        part.isCode
          ? { word: plain(part.text), isNumber: false }
          : numbersIn(part.text).map(({ word }) => ({ word, isNumber: true })),
      );
      const placed = words.map((word) => ({ ...word, ...place }));
      parts.set(`${kind}.${key}`, {
        file: texts.file,
        ...place,
        text: plain(text),
        isOdd,
        words: placed,
      });
    }
  }
}

/** A text with plain spaces, and numbers without the spaces and commas that group their digits. */
export function plain(text: string): string {
  return text
    .replace(/(?<=\d)[\u00A0\u202F,](?=\d{3}(?!\d))/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function numbersIn(text: string): { word: string; index: number }[] {
  const numbers = text.matchAll(/(?<![A-Za-z0-9_.,-])\d[\d\u00A0\u202F,]*\d(?![A-Za-z0-9_])/g);
  return Array.from(numbers).flatMap(({ 0: number, index }) =>
    number.length < 3 ? [] : [{ word: plain(number), index }],
  );
}
