import type { Diagnostic } from '../../../diagnostic.ts';
import { sourceLocale, type Locale } from '../../../locales.ts';
import { allSegments } from '../../read/all-segments.ts';
import type { Content } from '../../read/content.ts';
import { diagnosticIn, type TextSegment } from '../../read/text-segment.ts';
import { scriptOf } from './script-of.ts';

/** Scripts that tell a language, and the characters of each. */
const scripts = {
  Hangul: /\p{Script=Hangul}/gu,
  Han: /\p{Script=Han}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
} as const;

type Script = keyof typeof scripts;

/** Those of each way to write, as Unicode names it, the one that no sentence is without first. */
const written: Readonly<Record<string, readonly Script[]>> = {
  Kore: ['Hangul', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'kana'],
};

/** Words that hardly a sentence is without, and that mean nothing in the other language. */
const common: Readonly<Partial<Record<Locale, RegExp>>> = {
  en: /(?<![\p{L}’'-])(?:the|of|this|that|these|and|with|from|does|is|was|has|have|for|when|which|it|its|by|be|to)(?![\p{L}’'-])/giu,
  fr: /(?<![\p{L}’'-])(?:le|la|les|du|des|un|une|et|est|sont|dans|pour|avec|que|qui|ne|pas|sur|cette|ce|ces|par|aux|au|ou|de|il|elle|vos|votre|en)(?![\p{L}’'-])|(?<!\p{L})[cdjlnqs]’/giu,
};

/** Reports texts in another language than that of their place, as far as script and common words tell. */
export function checkOtherLanguage(content: Content): Diagnostic[] {
  const segments = allSegments(content);
  const english = new Set(
    segments.flatMap(({ locale, text }) => (locale === sourceLocale ? text : [])),
  );
  return segments.flatMap((segment) => {
    // What is the English text itself is reported as such.
    if (segment.locale !== sourceLocale && english.has(segment.text)) return [];
    const found = otherLanguageOf(segment);
    if (!found) return [];
    const diagnostic = diagnosticIn(segment, found.at, {
      found: `a text ${found.what}`,
      expected: `a text in the language of its place (\`${segment.locale}\`)`,
      advice:
        'Translate it. Words that stay in another language stand between typographic quotation marks, such as “…”.',
    });
    return [found.isPart ? diagnostic : { ...diagnostic, spoils: segment.span() }];
  });
}

/** What tells another language, where it stands, and whether only a part of the text is in it. */
interface OtherLanguage {
  what: string;
  at: number;
  isPart?: boolean;
}

function otherLanguageOf(segment: TextSegment): OtherLanguage | undefined {
  const { locale } = segment;
  const text = withoutQuoted(segment.maskedText);
  const own = written[scriptOf(locale)] ?? [];
  const [main] = own;
  const foreign = foreignScript(text, own);
  if (foreign) return foreign;
  if (main) {
    const words = text.match(/(?<![\w.@/-])[a-z]{2,}(?![\w.@/-])/g) ?? [];
    const isOwn = own.some((script) => charactersOf(text, script).length > 0);
    return words.length >= 3 && !isOwn ? { what: 'in Latin letters', at: 0 } : undefined;
  }
  const others = Object.entries(common).filter(([other]) => other !== locale);
  const mine = common[locale];
  if (!mine || wordsOf(text, mine) > 0) return undefined;
  const other = others.find(([, words]) => wordsOf(text, words) >= 2);
  return other && { what: `in another language (${other[0]})`, at: 0 };
}

/** Characters of a script that the language has not, or of the second one where hardly any of the first are. */
function foreignScript(text: string, own: readonly Script[]): OtherLanguage | undefined {
  const [main] = own;
  for (const script of Object.keys(scripts) as Script[]) {
    const [first, ...others] = charactersOf(text, script);
    if (first === undefined || others.length === 0) continue;
    const isRare = main !== 'Hangul' || charactersOf(text, main).length > others.length;
    if (own.includes(script) && isRare) continue;
    if (script === main) continue;
    const isPart = 2 * (others.length + 1) < charactersOf(text, 'letters').length;
    return { what: `with characters of another script (${script})`, at: first, isPart };
  }
  return undefined;
}

function charactersOf(text: string, script: Script | 'letters'): number[] {
  const characters = script === 'letters' ? /\p{L}/gu : scripts[script];
  // Most texts have none of the others; to look for all of them takes a copy of the pattern.
  return text.search(characters) < 0
    ? []
    : Array.from(text.matchAll(characters), ({ index }) => index);
}

/** How many of some words a text has, each counted once. */
function wordsOf(text: string, words: RegExp): number {
  return new Set(Array.from(text.matchAll(words), ([word]) => word.toLowerCase())).size;
}

/** A text without what stands between quotation marks, which may be in any language. */
function withoutQuoted(text: string): string {
  return text.replace(/[“«„‘「『][^”»’」』]*[”»’」』]/g, (quoted) => '_'.repeat(quoted.length));
}
