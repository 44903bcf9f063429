import type { AnalyzedText } from './analyze.ts';

/** A literal with a space in it: words that a command says, and no name that it uses. */
const said = /'[^'\n]* [^'\n]*'|"[^"\n]* [^"\n]*"/gu;

/** A line that ends a command, with the line of its condition: what is looked for is not done there. */
const guard = /(?:^[\t }]*(?:else)?if \(.*\n)?^.*\bthrow\b.*$/gmu;

/** Whether a command holds what is looked for only in lines that end it, of which many commands have the same. */
export function isOnlyGuarded(text: AnalyzedText): boolean {
  return isOnlyIn(text, guard);
}

/** Whether a command holds what is looked for only in its messages, which name nearly everything in passing. */
export function isOnlySaid(text: AnalyzedText): boolean {
  return isOnlyIn(text, said);
}

function isOnlyIn({ kind, text, matches }: AnalyzedText, passing: RegExp): boolean {
  const found = kind === 'command' ? matches.flat() : [];
  if (found.length === 0) return false;
  const places = [...text.matchAll(passing)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return found.every((match) => places.some(([from, to]) => from <= match.from && match.to <= to));
}
