import type { Content } from './load-content.ts';
import type { Passage } from './passage.ts';
import { localisedPassages, yamlPassages } from './yaml-passages.ts';

/** Every text that a reader can come to see, with its locale and place. */
export function allPassages(content: Content): Passage[] {
  return [
    ...content.runbooks.flatMap((runbook) => [
      ...[...runbook.pages.values()].flatMap((page) => page.passages),
      ...[...runbook.figures.values()].flatMap(localisedPassages),
    ]),
    ...[...content.strings].flatMap(([locale, strings]) => yamlPassages(strings, locale)),
    ...(content.parameters ? localisedPassages(content.parameters) : []),
  ];
}
