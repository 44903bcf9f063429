import type { AnalyzedText } from './analyze.ts';
import { byText } from './by-text.ts';

/** Less than a megabyte. */
const mostCommands = 2000;

/** A literal with a space in it: words that a command says, and no name that it uses. */
const said = placesOf(/'[^'\n]* [^'\n]*'|"[^"\n]* [^"\n]*"/gu);

/** A line that ends a command, with the line of its condition: what is looked for is not done there. */
const guard = placesOf(/(?:^[\t }]*(?:else)?if \(.*\n)?^.*\bthrow\b.*$/gmu);

/** Whether a command holds what is looked for only in lines that end it, of which many commands have the same. */
export function isOnlyGuarded(text: AnalyzedText): boolean {
  return isOnlyIn(text, guard);
}

/** Whether a command holds what is looked for only in its messages, which name nearly everything in passing. */
export function isOnlySaid(text: AnalyzedText): boolean {
  return isOnlyIn(text, said);
}

/** Where a pattern stands in a command. */
function placesOf(pattern: RegExp): (text: string) => readonly (readonly [number, number])[] {
  return byText(mostCommands, (text) =>
    Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => [index, index + length]),
  );
}

function isOnlyIn({ kind, text, matches }: AnalyzedText, passing: typeof said): boolean {
  const found = kind === 'command' ? matches.flat() : [];
  if (found.length === 0) return false;
  const places = passing(text);
  return found.every((match) => places.some(([from, to]) => from <= match.from && match.to <= to));
}
