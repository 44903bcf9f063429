import type { Content } from './load-content.ts';
import type { Locale } from '../../locales.ts';
import { PassageBuilder, type Passage } from './passage.ts';
import type { TextFile } from './text-file.ts';
import { localisedPassages, yamlPassages } from './yaml-passages.ts';

/** Every text that a reader can come to see, with its locale and place. */
export function allPassages(content: Content): Passage[] {
  return [
    ...content.runbooks.flatMap((runbook) => [
      ...[...runbook.pages.values()].flatMap((page) => page.passages),
      ...[...runbook.figures.values()].flatMap(localisedPassages),
    ]),
    ...[...content.strings].flatMap(([locale, strings]) => yamlPassages(strings, locale)),
    ...[...content.readmes].flatMap(([locale, readme]) => linesOf(readme, locale)),
    ...(content.parameters ? localisedPassages(content.parameters) : []),
  ];
}

/** The lines of a plain text; those set in deeply are commands. */
function linesOf({ file, text }: TextFile, locale: Locale): Passage[] {
  return Array.from(text.matchAll(/^ *(.+)$/gm)).flatMap((match) => {
    const end = match.index + match[0].length;
    const start = end - (match[1]?.length ?? 0);
    const builder = new PassageBuilder();
    builder.add(text, start, end, start - match.index > 4 ? 'code' : 'words');
    return builder.build(file, locale, text) ?? [];
  });
}
