import type { Lines, Place } from '../../diagnostic.ts';
import { withAddressesVeiled } from './addresses.ts';
import { sectionsOf } from './page-sections.ts';
import type { Locale } from '../../locales.ts';
import { textKinds } from '../schemas/runbook-texts.ts';
import type { RunbookContent } from './content.ts';
import { inlineCode } from './inline-code.ts';
import { plainNumbers } from './plain-numbers.ts';

/** Inline code, a number, or the address of a link: what a translation keeps as it is. */
export interface FixedWord extends Place {
  readonly word: string;
  readonly kind: 'code' | 'number' | 'link';
}

/** A part of what a runbook says in one language, with its fixed words. */
export interface FixedPart extends Place {
  readonly file: string;
  readonly lines: Lines;
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
  const sectionAt = sectionsOf(page);
  for (const { text, maskedText, placeAt } of page.segments()) {
    const place = placeAt(0);
    const { id, lines } = sectionAt(place);
    const part = parts.get(id) ?? {
      file: page.file,
      ...place,
      lines,
      text: '',
      isOdd: false,
      words: [],
    };
    parts.set(id, part);
    part.text += ` ${plain(text)}`;
    part.isOdd ||= maskedText.includes('`');
    for (const { 0: masked, index } of maskedText.matchAll(/\uFFFC+/g)) {
      const word = text.slice(index, index + masked.length);
      if (isCode(word)) part.words.push({ word: plain(word), kind: 'code', ...placeAt(index) });
    }
    for (const { word, index } of plainNumbers(maskedText, locale))
      part.words.push({ word, kind: 'number', ...placeAt(index) });
  }
  for (const { kind, url, line, column } of page.parts().targets) {
    if (kind !== 'link') continue;
    // A link to another runbook leads to its page in the same language.
    const word = url.startsWith(`/${locale}/`) ? url.slice(locale.length + 1) : url;
    parts.get(sectionAt({ line, column }).id)?.words.push({ word, kind, line, column });
  }
}

/** Not the place of a value. */
function isCode(word: string): boolean {
  return !word.startsWith('{');
}

function addTexts(parts: Map<string, FixedPart>, runbook: RunbookContent, locale: Locale): void {
  const texts = runbook.texts.get(locale);
  if (!texts) return;
  for (const kind of textKinds) {
    for (const [key, text] of Object.entries(texts.value[kind])) {
      const place = texts.placeOf([kind, key]);
      const divided = inlineCode(text);
      const isOdd = divided.some((part) => !part.isCode && part.text.includes('`'));
      const words = divided.flatMap((part): Omit<FixedWord, keyof Place>[] =>
        part.isCode
          ? [{ word: plain(part.text), kind: 'code' as const }]
          : plainNumbers(withAddressesVeiled(part.text), locale).map(({ word }) => ({
              word,
              kind: 'number' as const,
            })),
      );
      const placed = words.map((word) => ({ ...word, ...place }));
      parts.set(`${kind}.${key}`, {
        file: texts.file,
        ...place,
        lines: { file: texts.file, first: place.line, last: place.line },
        text: plain(text),
        isOdd,
        words: placed,
      });
    }
  }
}

/** A text with plain spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
