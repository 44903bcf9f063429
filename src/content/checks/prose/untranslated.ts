import type { ContentFinding } from '../../finding.ts';
import type { Content } from '../../read/load-content.ts';
import { findingIn, type Passage } from '../../read/passage.ts';
import { findingAtPath, type YamlFile } from '../../read/yaml-file.ts';
import { texts } from '../../read/yaml-passages.ts';
import { locales, sourceLocale, type Locale } from '../../../locales.ts';
import { keptWords, type IsKept } from './kept-words.ts';

/** Reports texts that say in another language exactly what they say in English. */
export function checkUntranslated(content: Content): ContentFinding[] {
  const isKept = keptWords(content);
  return [
    ...checkStrings(content, isKept),
    ...(content.parameters ? checkLocalised(content.parameters, isKept) : []),
    ...content.runbooks.flatMap((runbook) => {
      const english = runbook.pages.get(sourceLocale)?.passages ?? [];
      const isKeptHere = keptWords(content, runbook);
      return [
        ...[...runbook.figures.values()].flatMap((words) => checkLocalised(words, isKeptHere)),
        ...[...runbook.pages.values()].flatMap((page) =>
          checkPage(page.passages, english, isKeptHere),
        ),
      ];
    }),
  ];
}

function checkStrings(content: Content, isKept: IsKept): ContentFinding[] {
  const english = new Map(pathsOf(content.strings.get(sourceLocale)));
  return [...content.strings].flatMap(([locale, strings]) => {
    if (locale === sourceLocale) return [];
    return [...texts(strings.value, [])].flatMap(([path, text]) =>
      english.get(path.join('.')) === text && !isKept(text, locale)
        ? [findingAtPath(strings, path, wordsFor(text, locale))]
        : [],
    );
  });
}

function pathsOf(yaml: YamlFile<unknown> | undefined): [string, string][] {
  return Array.from(texts(yaml?.value, []), ([path, text]) => [path.join('.'), text]);
}

function checkLocalised(yaml: YamlFile<unknown>, isKept: IsKept): ContentFinding[] {
  const english = new Map(pathsOf(yaml));
  return [...texts(yaml.value, [])].flatMap(([path, text]) => {
    const locale = locales.find((known) => known === path.at(-1));
    if (locale === undefined || locale === sourceLocale || isKept(text, locale)) return [];
    const same = english.get([...path.slice(0, -1), sourceLocale].join('.')) === text;
    return same ? [findingAtPath(yaml, path, wordsFor(text, locale))] : [];
  });
}

function checkPage(passages: Passage[], english: Passage[], isKept: IsKept): ContentFinding[] {
  const originals = new Set(
    english.filter(({ locale }) => locale === sourceLocale).map(({ text }) => text),
  );
  return passages.flatMap((passage) => {
    const { text, words, locale } = passage;
    if (locale === sourceLocale || !originals.has(text) || isKept(words, locale)) return [];
    return [findingIn(passage, 0, wordsFor(text, locale))];
  });
}

function wordsFor(text: string, locale: Locale) {
  const advice =
    'Translate it, or add what stays to src/content/checks/prose/same-in-every-language.ts.';
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return { found: `the English text “${short}”`, expected: `a translation into ${locale}`, advice };
}
