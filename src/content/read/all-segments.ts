import type { Content } from './content.ts';
import type { Locale } from '../../locales.ts';
import { typedWords } from '../schemas/interface.ts';
import { TextSegmentBuilder, type TextSegment } from './text-segment.ts';
import type { TextFile } from './text-file.ts';
import { localisedSegments, yamlSegments } from './yaml-segments.ts';

/** Every text that a reader can come to see, with its locale and place. */
export function allSegments(content: Content): TextSegment[] {
  return [
    ...content.runbooks.flatMap((runbook) => [
      ...[...runbook.pages.values()].flatMap((page) => page.segments()),
      ...[...runbook.texts].flatMap(([locale, texts]) => yamlSegments(texts, locale)),
      ...[...runbook.figures.values()].flatMap(localisedSegments),
    ]),
    ...[...content.strings].flatMap(([locale, strings]) =>
      yamlSegments(strings, locale, typedWords),
    ),
    ...[...content.readmes].flatMap(([locale, readme]) => linesOf(readme, locale)),
    ...(content.parameters ? localisedSegments(content.parameters) : []),
  ];
}

/** The lines of a plain text; those indented by more than four spaces are commands. */
function linesOf(source: TextFile, locale: Locale): TextSegment[] {
  return Array.from(source.text.matchAll(/^ *(.+)$/gm)).flatMap((match) => {
    const end = match.index + match[0].length;
    const start = end - (match[1]?.length ?? 0);
    const builder = new TextSegmentBuilder();
    builder.add(source.text, start, end, start - match.index > 4 ? 'code' : 'prose');
    return builder.build(source, locale) ?? [];
  });
}
