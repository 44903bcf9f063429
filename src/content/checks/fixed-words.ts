import type { Diagnostic } from '../../diagnostic.ts';
import { locales, sourceLocale } from '../../locales.ts';
import { closestName } from '../read/closest-name.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { fixedParts, plain, type FixedPart, type FixedWord } from '../read/fixed-words.ts';

const advice = 'Say the same in every language; where one is right, mend the other.';

/** Holds names in code and numbers of a translation to those of the English: a reader of one language must not open another port. */
export function checkFixedWords(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    // A name may otherwise stand in a file that could not be read.
    if (!runbook.isWhole || !runbook.pages.has(sourceLocale)) return [];
    const english = fixedParts(runbook, sourceLocale);
    const known = knownText(runbook);
    return locales.flatMap((locale) => {
      if (locale === sourceLocale) return [];
      const parts = fixedParts(runbook, locale);
      return [...english].flatMap(([name, model]) => {
        const own = parts.get(name);
        // A part that is not there, or has an odd backtick, is reported as such.
        return own && !own.isOdd && !model.isOdd
          ? compare(own, model, `${model.text} ${printed(runbook, name)}`, known)
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
function printed({ structure }: RunbookContent, name: string): string {
  const [kind, key = ''] = name.split('.');
  const prints = structure?.value.prints ?? {};
  return kind === 'prints' && Object.hasOwn(prints, key) ? plain(JSON.stringify(prints[key])) : '';
}

function compare(own: FixedPart, model: FixedPart, said: string, known: string): Diagnostic[] {
  const lacking = unsaid(model.words, own.text);
  const added = unsaid(own.words, said).filter(({ word }) => !isSpelling(word, said));
  const reported = added.flatMap((added): Diagnostic[] => {
    const { word, line, column } = added;
    const instead = takeMeant(added, lacking);
    // Another wording may need a name more, but none that the runbook does not have.
    if (!instead && !added.isNumber && says(known, word)) return [];
    const expected = instead
      ? `\`${instead.word}\`, as in ${model.file}:${instead.line}`
      : `only names and numbers that ${model.file}:${model.line} has in this part`;
    return [{ file: own.file, line, column, found: `\`${word}\``, expected, advice }];
  });
  const missing = lacking.filter(({ isNumber }) => isNumber);
  return [
    ...reported,
    ...missing.map(({ word, line }) => ({
      file: own.file,
      line: own.line,
      column: own.column,
      found: `no \`${word}\` in this part`,
      expected: `it, as in ${model.file}:${line}`,
      advice,
    })),
  ];
}

/** Takes out of the words that a translation lacks the one that another stands in the place of. */
function takeMeant({ word, isNumber }: FixedWord, lacking: FixedWord[]): FixedWord | undefined {
  const alike = lacking.filter((other) => other.isNumber === isNumber);
  const names = alike.map((other) => other.word);
  const meant = closestName(word, names) ?? names[0];
  const index = lacking.findIndex((other) => other.word === meant && other.isNumber === isNumber);
  return index < 0 ? undefined : lacking.splice(index, 1)[0];
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

/** Whether a text says the word in another spelling, or with a verb before it: names are held to their spelling elsewhere. */
function isSpelling(word: string, text: string): boolean {
  const bare = lettersOf(word);
  return (text.match(/[\w.-]*\w/g) ?? []).some((other) => {
    const [, noun = other] = /^[A-Z][a-z]+-([A-Z].*)$/.exec(other) ?? [];
    return lettersOf(other) === bare || lettersOf(noun) === bare;
  });
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[-\s\u2010-\u2015\u2212]/g, '');
}
