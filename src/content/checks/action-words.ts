import type { Details, Diagnostic } from '../../diagnostic.ts';
import { wordKinds, wordsIn } from '../../search/query/actions.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import { isPluralMap, typedWords, type InterfaceStrings } from '../schemas/interface.ts';

/** What a word means, and where it was said first. */
interface Known {
  readonly meaning: string;
  readonly place: string;
}

/** Holds the words by which search offers actions to one meaning each, in all languages together. */
export function checkActionWords(content: Content): Diagnostic[] {
  const known = new Map<string, Known>();
  return [...content.strings].flatMap(([locale, strings]) => {
    const words = typedWords.reduce(sectionOf, strings.value);
    return wordKinds.flatMap((kind) => {
      const list = words[kind];
      const path = [...typedWords, kind];
      const meaning = kind === 'language' ? `language.${locale}` : kind;
      const now = { meaning, place: `${strings.file}:${strings.placeOf(path).line}` };
      return (typeof list === 'string' ? wordsIn(list) : []).flatMap((word) => {
        const details = wrongIn(word, path.join('.'), now, known);
        return details ? [diagnosticAtPath(strings, path, details)] : [];
      });
    });
  });
}

function wrongIn(
  word: string,
  key: string,
  now: Known,
  known: Map<string, Known>,
): Details | undefined {
  if (!/^\P{N}+$/u.test(word)) {
    const found = word === '' ? `an empty word in \`${key}\`` : `\`${word}\` in \`${key}\``;
    const expected = 'words without digits, separated by commas';
    return { found, expected, advice: 'Search reads digits as the number of a step: remove it.' };
  }
  const before = known.get(word);
  known.set(word, before ?? now);
  if (!before || before.meaning === now.meaning) return undefined;
  const found = `\`${word}\` in \`${key}\``;
  const expected = `one meaning of a word, as in ${before.place}`;
  return { found, expected, advice: 'Remove it from one of the two.' };
}

function sectionOf(strings: InterfaceStrings, key: string): InterfaceStrings {
  const value = strings[key];
  return typeof value === 'object' && !isPluralMap(value) ? value : {};
}
