import type { Diagnostic, Lines } from '../../diagnostic.ts';
import { sourceLocale, type Locale } from '../../locales.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { fingerprints, pageParts, type PagePart } from '../read/page-parts.ts';
import { targetLocales, type Translated } from '../schemas/translated.ts';

/** Reports translations whose English has changed since they were made, as translated.yaml has it. */
export function checkLag(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const { translated } = runbook;
    if (!translated) return [];
    const english = partsIn(runbook, sourceLocale);
    return targetLocales.flatMap((locale) =>
      lagOf(english, partsIn(runbook, locale), translated.value[locale] ?? {}, locale),
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
  known: Translated[string],
  locale: Locale,
): Diagnostic[] {
  return [...english].flatMap(([name, part]) => {
    const now = fingerprints(part);
    const then = (known[name] ?? '').split(' ');
    // A part that the translation lacks is reported as such.
    const own = translation.get(name);
    if (!own || now.join(' ') === then.join(' ')) return [];
    const index = now.findIndex((fingerprint, at) => fingerprint !== then[at]);
    const changed = part.paragraphs[index] ?? part;
    const place = own.paragraphs[index] ?? own;
    const found =
      known[name] === undefined
        ? `a translation of \`${name}\` that nobody has confirmed`
        : `a translation of \`${name}\` whose English has changed`;
    const expected = `it to follow ${part.file}:${String(changed.line)}`;
    const advice = `Bring the text up to date, then run \`npm run translated -- ${locale}\`.`;
    const { file } = own;
    const { line, column } = place;
    const follows = [linesOf(part), linesOf(own)];
    return [{ file, line, column, found, expected, advice, follows }];
  });
}

function linesOf({ file, line, paragraphs }: PagePart): Lines {
  return { file, first: line, last: paragraphs.at(-1)?.line ?? line };
}
