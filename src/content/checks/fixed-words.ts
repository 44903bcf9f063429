import type { Diagnostic } from '../../diagnostic.ts';
import { locales, sourceLocale } from '../../locales.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { namesOf } from './names.ts';
import { leftOver } from './left-over.ts';
import { digitsOf } from '../read/plain-numbers.ts';
import { fixedParts, plain, type FixedPart, type FixedWord } from '../read/fixed-words.ts';
import { spellings } from './spellings.ts';
import { renamedPrints } from './text-keys.ts';
import {
  lackingWord,
  swappedJudgement,
  takeMeant,
  wrongWord,
  type ModelPlace,
} from './word-findings.ts';

/** Holds names in code and numbers of a translation to those of the English: a reader of one language must not open another port. */
export function checkFixedWords(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    // A name may otherwise stand in a file that could not be read.
    if (!runbook.isWhole || !runbook.pages.has(sourceLocale)) return [];
    const english = fixedParts(runbook, sourceLocale);
    const known = knownText(runbook);
    const printed = printedWords(runbook);
    const names = namesOf(runbook);
    return locales.flatMap((locale) => {
      if (locale === sourceLocale) return [];
      const parts = fixedParts(runbook, locale);
      return [...english].flatMap(([name, model]) => {
        const own = parts.get(name);
        // A part that is not there, or has an odd backtick, is reported as such.
        return own && !own.isOdd && !model.isOdd
          ? compare(own, model, { said: `${model.text} ${printed(name)}`, known, names })
          : [];
      });
    });
  });
}

/** Everything that the English of a runbook and its commands say. */
function knownText({ pages, texts, commands, outputs, structure }: RunbookContent): string {
  const files = [pages.get(sourceLocale), texts.get(sourceLocale), structure];
  const all = [...files, ...commands.values(), ...outputs.values()];
  return all.map((file) => plain(file?.text ?? '')).join('\n');
}

/** What a command prints, of which a text with its key speaks. */
function printedWords(runbook: RunbookContent): (name: string) => string {
  const { structure } = runbook;
  const prints = structure?.value.prints ?? {};
  // A key that runbook.yaml misspells is reported there.
  const renamed = structure ? renamedPrints(runbook, structure.value) : new Map<string, string>();
  return (name) => {
    const [kind, own = ''] = name.split('.');
    const key = renamed.get(own) ?? own;
    if (kind !== 'prints' || !Object.hasOwn(prints, key)) return '';
    return plain(JSON.stringify(prints[key]));
  };
}

/** What the English says of a part, what the runbook says anywhere, and the names whose spelling is held elsewhere. */
interface Sayings {
  readonly said: string;
  readonly known: string;
  readonly names: ReadonlySet<string>;
}

function compare(own: FixedPart, model: FixedPart, sayings: Sayings): Diagnostic[] {
  const compares = [own.lines, model.lines];
  const { said } = sayings;
  return [
    ...compareNames(own, model, sayings),
    ...compareCounted(own, model, 'number', said),
    // What is wrong with a link or its words is said of it, and not that it is none.
    ...compareCounted(own, model, 'link', said).map((found) => ({
      ...found,
      follows: [model.lines, own.lines],
    })),
    ...compareJudgements(own, model),
  ].map((found) => ({ ...found, compares }));
}

const ofKind = ({ words }: FixedPart, kind: FixedWord['kind']): FixedWord[] =>
  words.filter((word) => word.kind === kind);

function compareNames(
  own: FixedPart,
  model: FixedPart,
  { said, known, names }: Sayings,
): Diagnostic[] {
  const isMisspelled = ({ word }: FixedWord) => spellings(word, own.text).length > 0;
  const isHeld = ({ word }: FixedWord) => names.has(word);
  const lacking = unsaid(ofKind(model, 'code'), own.text).filter(
    (word) => !isHeld(word) || !isMisspelled(word),
  );
  const added = unsaid(ofKind(own, 'code'), said).filter(
    ({ word }) => !spellings(word, said).some((other) => names.has(other)),
  );
  return added.flatMap((word) => {
    const instead = takeMeant(word, lacking);
    // Another wording may need a name more, but none that the runbook does not have.
    return instead || !says(known, word.word) ? [wrong(own, model, word, instead)] : [];
  });
}

function wrong(
  own: FixedPart,
  model: FixedPart,
  found: FixedWord,
  instead?: FixedWord,
): Diagnostic {
  return {
    ...wordAt(own, found, { ...model, line: instead?.line ?? model.line }, instead),
    ofModel: instead
      ? wordAt(model, instead, { ...own, line: found.line }, found)
      : noWordAt(model, { ...own, line: found.line }, found),
  };
}

function wordAt(
  { file }: FixedPart,
  { word, line, column }: FixedWord,
  other: ModelPlace,
  instead?: FixedWord,
) {
  return { file, line, column, ...wrongWord(word, other, instead?.word) };
}

function noWordAt({ file, line, column }: FixedPart, other: ModelPlace, { word }: FixedWord) {
  return { file, line, column, ...lackingWord(word, other) };
}

/** Links are held to those of the English one by one, and each number to be there; small ones may be more, as months of dates are. */
function compareCounted(
  own: FixedPart,
  model: FixedPart,
  kind: 'number' | 'link',
  said: string,
): Diagnostic[] {
  const expected = compared(model, kind);
  const there = compared(own, kind);
  const lacking = leftOver(expected, there, wordOf).filter(isTold);
  const added = leftOver(there, expected, wordOf);
  const found = added.flatMap((word) => {
    const instead = takeMeant(word, lacking);
    if (instead) return [wrong(own, model, word, instead)];
    const isExtra = kind === 'link' || (!isSmall(word) && !says(said, word.word));
    return isExtra ? [wrong(own, model, word)] : [];
  });
  return [
    ...found,
    ...lacking.map((word) => ({
      ...noWordAt(own, { ...model, line: word.line }, word),
      ofModel: wordAt(model, word, own),
    })),
  ];
}

const wordOf = ({ word, kind }: FixedWord): string => (kind === 'number' ? digitsOf(word) : word);

/** What is compared: each link, and each number once, as a language may repeat it. */
function compared(part: FixedPart, kind: 'number' | 'link'): FixedWord[] {
  const words = ofKind(part, kind);
  if (kind === 'link') return words;
  return words.filter(
    (word, at) => words.findIndex((other) => wordOf(other) === wordOf(word)) === at,
  );
}

/** A number of one or two digits, which a language may write as a word or need for a month. */
const isSmall = ({ word }: FixedWord): boolean => /^\d\d?$/.test(word);

/** One may be an article. */
const isTold = ({ word }: FixedWord): boolean => word !== '1';

/** Tells `True` for `False`, or the other way, where the English says both. */
function compareJudgements(own: FixedPart, model: FixedPart): Diagnostic[] {
  const swapped = swappedJudgement(own.words, model.words);
  // What the English does not say at all is told as a name.
  if (!swapped || !model.words.some(({ word }) => word === swapped.found.word)) return [];
  return [wrong(own, model, swapped.found, swapped.instead)];
}

/** The words that a text does not say, each once; a single letter is a key to press. */
function unsaid(words: readonly FixedWord[], text: string): FixedWord[] {
  const seen = new Set<string>();
  return words.filter(({ word }) => {
    if (seen.has(word) || word.length < 2 || says(text, word)) return false;
    seen.add(word);
    return true;
  });
}

function says(text: string, word: string): boolean {
  if (!text.includes(word)) return false;
  return new RegExp(`(?<![A-Za-z0-9_])${RegExp.escape(word)}(?![A-Za-z0-9_])`).test(text);
}
