import { allLines, type Diagnostic } from '../../diagnostic.ts';
import { sourceLocale, type Locale } from '../../locales.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { fingerprints, pageParts, type PagePart } from '../read/page-parts.ts';
import { targetLocales, type Translated } from '../schemas/translated.ts';
import { sameInEveryLanguage } from './word-findings.ts';

/**
 * Reports translations whose English has changed since they were made, as translated.yaml has it, and those that have not
 * as many paragraphs and items of lists as the English.
 */
export function checkLag(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const english = partsIn(runbook, sourceLocale);
    // A text that runbook.yaml has by another name, which is reported there, is known by that one.
    const compares = [allLines(runbook.structure?.file ?? '')];
    return targetLocales.flatMap((locale) =>
      lagOf(english, partsIn(runbook, locale), runbook.translated?.value[locale], locale).map(
        (found) => ({ ...found, compares }),
      ),
    );
  });
}

function partsIn({ pages, texts }: RunbookContent, locale: Locale): Map<string, PagePart> {
  const page = pages.get(locale);
  return page ? pageParts(page, texts.get(locale)) : new Map<string, PagePart>();
}

function lagOf(
  english: ReadonlyMap<string, PagePart>,
  translation: ReadonlyMap<string, PagePart>,
  known: Translated[string] | undefined,
  locale: Locale,
): Diagnostic[] {
  return [...english].flatMap(([name, part]) => {
    const own = translation.get(name);
    // A part that the translation lacks is reported as such.
    if (!own) return [];
    const found =
      (known && oldPart(name, part, own, known, locale)) ?? otherLength(name, part, own);
    return found ? [{ ...found, follows: [part.lines, own.lines] }] : [];
  });
}

function oldPart(
  name: string,
  part: PagePart,
  own: PagePart,
  known: Translated[string],
  locale: Locale,
): Diagnostic | undefined {
  const now = fingerprints(part);
  const then = (known[name] ?? '').split(' ');
  if (now.join(' ') === then.join(' ')) return undefined;
  const index = now.findIndex((fingerprint, at) => fingerprint !== then[at]);
  const changed = part.texts[index] ?? part;
  const { line, column } = own.texts[index] ?? own;
  const found =
    known[name] === undefined
      ? `a translation of \`${name}\` that nobody has confirmed`
      : `a translation of \`${name}\` whose English has changed`;
  const expected = `it to follow ${part.file}:${String(changed.line)}`;
  const advice = `Bring the text up to date, then run \`npm run translated -- ${locale}\`.`;
  return { file: own.file, line, column, found, expected, advice };
}

function otherLength(name: string, part: PagePart, own: PagePart): Diagnostic | undefined {
  const [count, expected] = [blocksIn(own), blocksIn(part)];
  if (count === expected) return undefined;
  const { file, line, column } = own;
  return {
    ...{ file, line, column },
    found: `${count} paragraphs, items of lists and cells of tables in \`${name}\``,
    expected: `${expected}, as in ${part.file}:${part.line}`,
    advice: sameInEveryLanguage,
  };
}

function blocksIn({ texts }: PagePart): number {
  return texts.filter(({ isAttribute }) => !isAttribute).length;
}
