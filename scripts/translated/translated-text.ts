import { stringify } from 'yaml';
import type { RunbookContent } from '../../src/content/read/content.ts';
import { fingerprints, pageParts, type PagePart } from '../../src/content/read/page-parts.ts';
import { targetLocales, type Translated } from '../../src/content/schemas/translated.ts';
import { sourceLocale, type Locale } from '../../src/locales.ts';

const head =
  '# yaml-language-server: $schema=../../../docs/schemas/translated.json\n' +
  '# The English that each translation was made from. `npm run translated -- <locale>` writes it.\n';

/** translated.yaml of a runbook with the English of now for some locales, and what it had for the others. */
export function translatedText(runbook: RunbookContent, chosen: readonly Locale[]): string {
  const english = runbook.pages.get(sourceLocale);
  const parts: ReadonlyMap<string, PagePart> = english
    ? pageParts(english, runbook.texts.get(sourceLocale))
    : new Map<string, PagePart>();
  const now = Object.fromEntries(
    Array.from(parts, ([name, part]) => [name, fingerprints(part).join(' ')]),
  );
  const before: Translated = runbook.translated?.value ?? {};
  const all = Object.fromEntries(
    targetLocales.map((locale) => [locale, chosen.includes(locale) ? now : (before[locale] ?? {})]),
  );
  return head + stringify(all, { aliasDuplicateObjects: false, lineWidth: 0, singleQuote: true });
}
