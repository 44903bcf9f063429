import type { Diagnostic, Lines, Place } from '../../diagnostic.ts';
import { sourceLocale, type Locale } from '../../locales.ts';
import { closestName } from '../read/closest-name.ts';
import { once } from '../read/once.ts';
import { digitsOf, plainNumbers } from '../read/plain-numbers.ts';
import { targetLocales } from '../schemas/translated.ts';
import type { ComparedContent } from './compared-runbook.ts';
import { sharedTexts, type Piece, type SharedText } from './shared-texts.ts';
import { keyOf, unsaid, wordsOf, type Word } from './piece-words.ts';
import { exchanged, lackingWord, swappedJudgement, takeMeant, wrongWord } from './word-findings.ts';

/** How a text of a translation differs from the English. */
interface Difference {
  readonly locale: Locale;
  readonly group: string;
  readonly own: readonly Piece[];
  readonly model: readonly Piece[];
  /** The words of the English. */
  readonly words: readonly Word[];
  readonly lacking: readonly Word[];
  readonly added: readonly Word[];
  /** Words that stand in the place of others which the text has too. */
  readonly exchanged: readonly { found: Word; instead: Word }[];
}

/** What the English of the site says somewhere. */
interface Known {
  /** Whether all of it could be read: what is unknown may otherwise stand in one of the others. */
  readonly isWhole: boolean;
  readonly text: string;
  readonly numbers: ReadonlySet<string>;
  /** The English terms of the glossary, of which another wording may do without one. */
  readonly products: string;
}

/**
 * Holds the names and numbers of what runbooks share to those of the English: of labels and helps, drawings, the interface,
 * the terms of the glossary and the texts of bundles.
 */
export function checkSharedWords(content: ComparedContent): Diagnostic[] {
  const all = sharedTexts(content);
  const known = once(() => knownOf(content, all));
  return targetLocales.flatMap((locale) => {
    const differences = all.flatMap((text) => differenceOf(text, locale) ?? []);
    return differences.flatMap((difference) =>
      findingsOf(withoutMoved(difference, differences), known),
    );
  });
}

function knownOf(
  { isWhole, runbooks, glossary }: ComparedContent,
  shared: readonly SharedText[],
): Known {
  const pieces = shared.flatMap(({ pieces }) => pieces.get(sourceLocale) ?? []);
  const texts = runbooks.flatMap(({ englishTexts }) => englishTexts());
  const text = [...texts, ...pieces.map((piece) => piece.text)].join('\n');
  const numbers = new Set(plainNumbers(text, sourceLocale).map(({ word }) => digitsOf(word)));
  const terms = (glossary?.value ?? []).map((entry) => entry[sourceLocale].preferred);
  return { isWhole, text, numbers, products: terms.join('\n') };
}

function differenceOf({ group, pieces }: SharedText, locale: Locale): Difference | undefined {
  const [own, model] = [pieces.get(locale), pieces.get(sourceLocale)];
  // A text that one of them does not have is reported as such.
  if (!own || !model) return undefined;
  const there = own.flatMap((piece) => wordsOf(piece, locale));
  const words = model.flatMap((piece) => wordsOf(piece, sourceLocale));
  const [lacking, added] = [unsaid(words, there), unsaid(there, words)];
  const others = [swappedJudgement(there, words), exchangedNumber(there, words)];
  const pairs = others.flatMap((pair) => pair ?? []);
  if (lacking.length + added.length + pairs.length === 0) return undefined;
  return { locale, group, own, model, words, lacking, added, exchanged: pairs };
}

/** A number instead of another, of those that both texts have; one of a single digit may be said as a word. */
function exchangedNumber(own: readonly Word[], model: readonly Word[]) {
  const [there, expected] = [own, model].map((words) => new Set(words.map(keyOf)));
  const shared = (words: readonly Word[]) =>
    words.filter(
      (word) => word.kind === 'number' && there?.has(keyOf(word)) && expected?.has(keyOf(word)),
    );
  return exchanged(shared(own), shared(model), keyOf);
}

/** Leaves out what stands in another line of the same drawing, where neither has anything in its place. */
function withoutMoved(difference: Difference, all: readonly Difference[]): Difference {
  const others = all.filter((other) => other !== difference && other.group === difference.group);
  const stays = (
    words: readonly Word[],
    opposite: 'lacking' | 'added',
    same: 'lacking' | 'added',
  ) =>
    words.filter(
      (word) =>
        difference[opposite].length > 0 ||
        !others.some(
          (other) =>
            other[same].length === 0 &&
            other[opposite].some((moved) => keyOf(moved) === keyOf(word)),
        ),
    );
  const lacking = stays(difference.lacking, 'added', 'lacking');
  const added = stays(difference.added, 'lacking', 'added');
  return { ...difference, lacking, added };
}

function findingsOf(
  { locale, own, model, words, ...difference }: Difference,
  known: () => Known,
): Diagnostic[] {
  const lacking = difference.lacking.filter(({ word }) => word !== '1');
  const start = placeOf(model);
  const at = ({ word, piece, index }: Word, instead?: Word): Diagnostic => {
    const place = instead ? placeOf([instead.piece], instead.index) : start;
    const there = placeOf([piece], index);
    const other = instead ? wrongWord(instead.word, there, word) : lackingWord(word, there);
    const ofModel = { ...place, ...other };
    return { ...there, ...wrongWord(word, place, instead?.word), ofModel };
  };
  const wrong = difference.added.flatMap((word) => {
    const instead = insteadOf(word, lacking, words);
    if (instead === undefined && !isExtra(word, known())) return [];
    return [at(word, instead)];
  });
  const taken = difference.exchanged.map(({ found, instead }) => at(found, instead));
  const left = lacking.filter(
    (word) => word.kind !== 'brand' || !known().products.includes(word.word),
  );
  const without = left.map(({ word, piece, index }): Diagnostic => {
    const place = placeOf([piece], index);
    const ofModel = { ...place, ...wrongWord(word, placeOf(own)) };
    return { ...placeOf(own), ...lackingWord(word, place), ofModel };
  });
  // What is wrong with the text itself is said of it.
  const follows = [linesOf(own), linesOf(model)];
  return [...wrong, ...taken, ...without].map((found) => ({ ...found, locale, follows }));
}

/** The English word that one stands in the place of, which then is not lacking besides. */
function insteadOf(word: Word, lacking: Word[], model: readonly Word[]): Word | undefined {
  const isLike = (other: Word) => classOf(other) === classOf(word);
  const alike = lacking.filter(isLike);
  const instead = takeMeant(word, alike);
  if (instead) lacking.splice(lacking.indexOf(instead), 1);
  if (instead || word.kind !== 'brand') return instead;
  // A slip in a name that the text has rightly in another place.
  const names = model.filter(isLike);
  const meant = closestName(
    word.word,
    names.map((other) => other.word),
  );
  return names.find((other) => other.word === meant);
}

function classOf({ kind }: Word): string {
  return kind === 'brand' ? 'name' : kind;
}

/** Whether the site has a word in no other place; small numbers may be the months of dates, and products others than in English. */
function isExtra({ word, kind }: Word, { isWhole, text, numbers }: Known): boolean {
  if (kind === 'slot' || kind === 'command') return true;
  if (kind === 'brand' || !isWhole) return false;
  if (kind === 'name') return !text.includes(word);
  const digits = digitsOf(word);
  return !/^\d\d?$/.test(digits) && !numbers.has(digits);
}

function placeOf([piece]: readonly Piece[], index = 0): Place & { file: string } {
  return { file: piece?.file ?? '', ...(piece?.placeAt(index) ?? { line: 1, column: 1 }) };
}

function linesOf(pieces: readonly Piece[]): Lines {
  const { file, line } = placeOf(pieces);
  const last = pieces.at(-1);
  return { file, first: line, last: last?.placeAt(last.text.length).line ?? line };
}
