import { forEachLocale, type Locale } from '../../../src/locales.ts';
import type { Words } from './words.ts';

/** Titles of one runbook from outside: a language may lack one. */
export interface GivenTitles {
  readonly runbook: string;
  readonly title: Readonly<Partial<Record<Locale, string>>>;
}

const invisible =
  /[\p{Cc}\u00AD\u061C\u115F\u1160\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\u3164\uFEFF\uFFA0]+/gu;

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

function chinese(title: string): string {
  return title
    .replace(
      /(?<=\p{Script=Han}) (?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d]) (?=\p{Script=Han})/gu,
      '',
    )
    .replace(
      /(?<=\p{Script=Han})[,;:!?()] ?|[,;!?()](?=\p{Script=Han})/gu,
      (mark) => fullWidth[mark.trim()] ?? mark,
    )
    .replace(/(?<=\p{Script=Han})["']|["'](?=\p{Script=Han})/gu, '');
}

function french(title: string): string {
  return title
    .replace(/'/g, '’')
    .replace(/"([^"]*)"/g, '«\u00A0$1\u00A0»')
    .replace(/"/g, '')
    .replace(/\s*([;!?»])/g, '\u00A0$1')
    .replace(/\s*:(?=[\s»”)]|$)/g, '\u00A0:')
    .replace(/«\s*/g, '«\u00A0');
}

/** A title with the marks that the checks of content ask for: from outside it comes as somebody typed it. */
function asContent(title: string, locale: Locale): string {
  const plain = title
    .normalize('NFC')
    .replace(invisible, ' ')
    .replace(/[{}<>]/g, ' ')
    .replace(/[ \u00A0]+/g, ' ')
    .trim();
  if (locale === 'zh') return chinese(plain);
  return locale === 'fr' ? french(plain) : plain;
}

/** The titles of a runbook, of which each language without one keeps what it has. */
export function withGiven(own: Words, given: GivenTitles | undefined): Words {
  return forEachLocale((locale) => {
    const title = asContent(given?.title[locale] ?? '', locale);
    return title === '' ? own[locale] : title;
  });
}

/** Words of titles that are the same as the English: a runbook lists them as names. */
export function keptNames(title: Words): string[] {
  const isKept = Object.entries(title).some(
    ([locale, text]) => locale !== 'en' && text === title.en,
  );
  return isKept ? [title.en] : [];
}
