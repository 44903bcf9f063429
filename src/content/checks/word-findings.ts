import type { Details, Place } from '../../diagnostic.ts';
import { closestName } from '../read/closest-name.ts';

/** A word that every language has as it is. */
interface Word {
  readonly word: string;
}

/** Where the English has a word, or would have it. */
export interface ModelPlace extends Pick<Place, 'line'> {
  readonly file: string;
}

/** What a writer does about languages that differ. */
export const sameInEveryLanguage =
  'Say the same in every language: correct the text that is wrong.';

/** A word that stands in the place of another, or that the English does not have. */
export function wrongWord(word: string, model: ModelPlace, instead?: string): Details {
  const at = `${model.file}:${model.line}`;
  const expected =
    instead === undefined
      ? `only names, numbers, commands and values in braces that stand at ${at}`
      : `\`${instead}\`, as in ${at}`;
  return { found: `\`${word}\``, expected, advice: sameInEveryLanguage };
}

/** A word that a language lacks. */
export function lackingWord(word: string, model: ModelPlace): Details {
  const expected = `it, as in ${model.file}:${model.line}`;
  return { found: `no \`${word}\` in this text`, expected, advice: sameInEveryLanguage };
}

/** Takes out of the words that a translation lacks the one that another stands in the place of. */
export function takeMeant<W extends Word>({ word }: Word, lacking: W[]): W | undefined {
  const names = lacking.map((other) => other.word);
  const meant = closestName(word, names) ?? names[0];
  const index = names.indexOf(meant ?? '');
  return index < 0 ? undefined : lacking.splice(index, 1)[0];
}

/**
 * A word that stands in the place of another which the text has too: the one is said as much more often than in the English
 * as the other is said less often.
 */
export function exchanged<W extends Word>(
  own: readonly W[],
  model: readonly W[],
  keyOf: (word: W) => string,
): { found: W; instead: W } | undefined {
  const more = new Map<string, number>();
  for (const word of own) more.set(keyOf(word), (more.get(keyOf(word)) ?? 0) + 1);
  for (const word of model) more.set(keyOf(word), (more.get(keyOf(word)) ?? 0) - 1);
  const different = [...more].filter(([, count]) => count !== 0).sort(([, a], [, b]) => b - a);
  const [[added, count] = ['', 0], [lacking, lost] = ['', 0], ...others] = different;
  if (count === 0 || count + lost !== 0 || others.length > 0) return undefined;
  const [there, expected] = [own, model].map((words) =>
    words.filter((word) => [added, lacking].includes(keyOf(word))),
  );
  const found = there?.find((word, at) => {
    const other = expected?.[at];
    return keyOf(word) === added && (other === undefined || keyOf(other) === lacking);
  });
  const instead = expected?.find((word) => keyOf(word) === lacking);
  return found && instead && { found, instead };
}

/** `True` for `False`, or the other way. */
export function swappedJudgement<W extends Word>(
  own: readonly W[],
  model: readonly W[],
): { found: W; instead: W } | undefined {
  const judgements = (words: readonly W[]) =>
    words.filter(({ word }) => word === 'True' || word === 'False');
  return exchanged(judgements(own), judgements(model), ({ word }) => word);
}
