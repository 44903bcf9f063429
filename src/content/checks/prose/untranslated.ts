import { oneLine, type Diagnostic, type Lines } from '../../../diagnostic.ts';
import type { Content } from '../../read/content.ts';
import { diagnosticIn, type TextSegment } from '../../read/text-segment.ts';
import { diagnosticAtPath, type YamlFile, type YamlPath } from '../../read/yaml-file.ts';
import {
  localisedSegments,
  segmentAt,
  spanOfText,
  texts,
  yamlSegments,
} from '../../read/yaml-segments.ts';
import { locales, sourceLocale, type Locale } from '../../../locales.ts';
import { exemptionsOf, type IsExempt } from './do-not-translate.ts';
import { sentenceSearch } from './untranslated-sentences.ts';

/** Reports texts that are the same in another language as in English. */
export function checkUntranslated(content: Content): Diagnostic[] {
  const isExempt = exemptionsOf(content);
  return [
    ...checkTexts(content.strings, isExempt),
    ...(content.parameters ? checkLocalised(content.parameters, isExempt) : []),
    ...content.runbooks.flatMap((runbook) => {
      const english = runbook.pages.get(sourceLocale)?.segments() ?? [];
      const isExemptHere = exemptionsOf(content, runbook);
      return [
        ...[...runbook.figures.values()].flatMap((words) => checkLocalised(words, isExemptHere)),
        ...checkTexts(runbook.texts, isExemptHere),
        ...[...runbook.pages.values()].flatMap((page) =>
          checkPage(page.segments(), english, isExemptHere),
        ),
      ];
    }),
  ];
}

function checkTexts(
  files: ReadonlyMap<Locale, YamlFile<unknown>>,
  isExempt: IsExempt,
): Diagnostic[] {
  const source = files.get(sourceLocale);
  const english = new Map(pathsOf(source));
  const segments = source ? yamlSegments(source, sourceLocale) : [];
  const sentencesIn = sentenceFindings(segments, isExempt);
  return [...files].flatMap(([locale, file]) => {
    if (locale === sourceLocale) return [];
    return [...texts(file.value, [])].flatMap(([path, text]) => {
      if (english.get(path.join('.')) !== text)
        return segmentAt(file, path, text, locale).flatMap(sentencesIn);
      if (isExempt(text, locale)) return [];
      return [
        {
          ...diagnosticAtPath(file, path, detailsFor(text, locale)),
          spoils: spanOfText(file, path, text),
          follows: linesOf(source, path),
        },
      ];
    });
  });
}

function pathsOf(yaml: YamlFile<unknown> | undefined): [string, string][] {
  return Array.from(texts(yaml?.value, []), ([path, text]) => [path.join('.'), text]);
}

function checkLocalised(yaml: YamlFile<unknown>, isExempt: IsExempt): Diagnostic[] {
  const english = new Map(pathsOf(yaml));
  const sentencesIn = sentenceFindings(localisedSegments(yaml), isExempt);
  return [...texts(yaml.value, [])].flatMap(([path, text]) => {
    const locale = locales.find((known) => known === path.at(-1));
    if (locale === undefined || locale === sourceLocale || isExempt(text, locale)) return [];
    const source = [...path.slice(0, -1), sourceLocale];
    if (english.get(source.join('.')) !== text)
      return segmentAt(yaml, path, text, locale).flatMap(sentencesIn);
    const details = detailsFor(text, locale);
    const [follows, spoils] = [linesOf(yaml, source), spanOfText(yaml, path, text)];
    return [{ ...diagnosticAtPath(yaml, path, details), follows, spoils }];
  });
}

/** The line of an English text: where that is wrong itself, it may be no English. */
function linesOf(yaml: YamlFile<unknown> | undefined, path: YamlPath): Lines[] {
  if (!yaml) return [];
  const { line } = yaml.placeOf(path);
  return [oneLine(yaml.file, line)];
}

function checkPage(
  segments: TextSegment[],
  english: TextSegment[],
  isExempt: IsExempt,
): Diagnostic[] {
  const originals = new Map(
    english.filter(({ locale }) => locale === sourceLocale).map((own) => [own.text, own]),
  );
  const sentencesIn = sentenceFindings(english, isExempt);
  return segments.flatMap((segment) => {
    const { text, maskedText, locale } = segment;
    const original = locale === sourceLocale ? undefined : originals.get(text);
    if (!original) return sentencesIn(segment);
    if (isExempt(maskedText, locale)) return [];
    return [
      {
        ...diagnosticIn(segment, 0, detailsFor(text, locale)),
        follows: [linesIn(original)],
        spoils: segment.span(),
      },
    ];
  });
}

/** Makes the search for English sentences in a text that is translated otherwise. */
function sentenceFindings(english: readonly TextSegment[], isExempt: IsExempt) {
  const sentencesIn = sentenceSearch(english, isExempt);
  return (segment: TextSegment): Diagnostic[] => {
    const sentences = sentencesIn(segment);
    if (!sentences) return [];
    const { text, start, from, to, original } = sentences;
    return [
      {
        ...diagnosticIn(segment, start, detailsFor(text, segment.locale)),
        follows: [linesIn(original)],
        spoils: { file: segment.file, from, to },
      },
    ];
  };
}

/** The lines of an English text of a page: one that is wrong itself may be no English. */
function linesIn(original: TextSegment): Lines {
  const { file, from, to } = original.span();
  return { file, first: from.line, last: to.line };
}

function detailsFor(text: string, locale: Locale) {
  const advice =
    'Translate it, or add what stays to src/content/checks/prose/do-not-translate-list.ts.';
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return { found: `the English text “${short}”`, expected: `a translation into ${locale}`, advice };
}
