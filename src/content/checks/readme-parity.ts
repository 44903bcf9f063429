import { allLines, type Diagnostic } from '../../diagnostic.ts';
import { sourceLocale } from '../../locales.ts';
import type { Content } from '../read/content.ts';
import { paragraphsOf } from './shared-texts.ts';

const advice =
  'Say the same in every language. An empty line begins a new paragraph: set them where the English has them.';

/** Holds the texts that stand in bundles to as many paragraphs as the English. */
export function checkReadmes({ readmes }: Content): Diagnostic[] {
  const english = readmes.get(sourceLocale);
  if (!english) return [];
  const expected = paragraphsOf(english.text).length;
  return [...readmes.values()].flatMap(({ file, text }) => {
    const count = paragraphsOf(text).length;
    if (count === expected) return [];
    return [
      {
        ...{ file, line: 1, column: 1 },
        found: count === 1 ? '1 paragraph' : `${count} paragraphs`,
        expected: `${expected}, as in ${english.file}`,
        advice,
        // Of a text that holds something else besides, nobody knows how many it has.
        follows: [english.file, file].map((one) => allLines(one)),
      },
    ];
  });
}
