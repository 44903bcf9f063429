import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot, programTexts } from '../content/read/folders.ts';
import { locales, sourceLocale, type Locale } from '../locales.ts';
import { windowsText } from './windows-text.ts';

/**
 * README.txt in every language, also in the bundle of one, because a reader of another may open it: first in the language
 * of the bundle, or in the source language in the bundle of all.
 */
export function readmeText(
  wanted: readonly Locale[],
  slotsIn: (locale: Locale) => Readonly<Record<string, string | number>>,
  root = contentRoot(),
): string {
  const [only = sourceLocale] = wanted.length === 1 ? wanted : [];
  const texts = [...new Set([only, sourceLocale, ...locales])].map((locale) => {
    const text = readFileSync(join(programTexts(root, 'offline'), `readme.${locale}.txt`), 'utf8');
    return filled(text, slotsIn(locale));
  });
  return windowsText(texts.join('\n\n'));
}

/** A text with its slots filled in, and without the paragraphs whose slot has nothing to tell. */
function filled(text: string, slots: Readonly<Record<string, string | number>>): string {
  return text
    .split('\n\n')
    .filter((paragraph) => slots[/^ *\{(\w+)\}$/m.exec(paragraph)?.[1] ?? ''] !== '')
    .join('\n\n')
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(slots[name] ?? whole));
}
