import { closingAt } from './closing.ts';
import type { Mistake } from './shell.ts';

const negation = /(?<=^|[\s({;|&,=])(?<!(?:-not|!)[ \t]*)(?:-not\b|!(?!=))/gim;

const operator =
  /[ \t]*-(?:[ci]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin)|is|isnot)\b/iy;

/** What begins an operand, behind other negations and casts; a string is blanked out. */
const first =
  /(?:[ \t]|-not\b|!|\[[\w.[\]]+\](?=[ \t]*[$@(_[]))*(?:\$\{[^}]*\}|\$[\w:?]+|_+|\d[\w.]*|\[[\w.]+\](?=::)|[$@]?(?=\())/iy;

/** A member or an index, directly behind. */
const further = /(?:\.|::)[\w$]+|\[[^[\]]*\]/y;

/** Finds comparisons of which only the left side is negated: `-not $a -eq $b` asks whether `$false` is `$b`. */
export function negatedComparisons(code: string): Mistake[] {
  return Array.from(code.matchAll(negation)).flatMap(({ 0: word, index }) => {
    const end = operandEnd(code, index + word.length);
    operator.lastIndex = end ?? 0;
    if (end === undefined || !operator.test(code)) return [];
    const what = `\`${word}\` before the left side of a comparison`;
    const advice =
      'Put the comparison into brackets, as `-not ($a -eq $b)`, or write its opposite: PowerShell compares `$true` or `$false`.';
    return [{ what, advice, start: index }];
  });
}

function operandEnd(code: string, from: number): number | undefined {
  first.lastIndex = from;
  if (!first.test(code)) return undefined;
  let end = first.lastIndex;
  for (;;) {
    if (code[end] === '(') {
      end = closingAt(code, end) + 1;
      continue;
    }
    further.lastIndex = end;
    if (!further.test(code)) return end;
    end = further.lastIndex;
  }
}
