import type { ParameterRule } from '../../content/schemas/parameter.ts';
import { misfitOf } from '../pattern/misfit.ts';
import { type PatternPart, readPattern } from '../pattern/read-pattern.ts';
import type { ProblemList } from '../problem-codes.ts';
import { invalid, type Result } from '../value-result.ts';
import { matchesPattern, withinLength } from './text-length.ts';
import type { ValueType } from './value-type.ts';

/** A text of one line, against its length and pattern. */
export const text: ValueType = {
  parse: parseText,
  keys: { maxLength: 'optional', pattern: 'optional' },
};

/** Its problems and notices: a page carries their texts. */
export const textProblems: ProblemList = [
  'too-long',
  'look-alike',
  'pattern-separators',
  'pattern-character',
  'pattern-length',
  'pattern',
];

/** What programs put between the digits of a number, and people with them. */
const separator = /[\s:\p{Pd}]/u;
const shownBeside = 3;

function parseText(text: string, rule: ParameterRule): Result<string> {
  const length = withinLength(text, rule);
  if (matchesPattern(text, rule)) return length;
  const parts = readPattern(rule.pattern ?? '');
  const repair = repaired(text, rule, parts);
  if (repair || !length.ok) return repair ?? length;
  // Whoever wrote separators has not miscounted by them.
  return (parts && unfit(withoutSeparators(text, parts), parts, rule)) ?? noFit(rule);
}

/** The result for a text that fits once it is written otherwise. */
function repaired(text: string, rule: ParameterRule, parts?: readonly PatternPart[]) {
  const fits = (one: string) => matchesPattern(one, rule) && withinLength(one, rule).ok;
  const narrow = text.normalize('NFKC');
  if (fits(narrow)) return invalid('look-alike', { repair: narrow }, narrow);
  const bare = [text, narrow].map((one) => withoutSeparators(one, parts).join(''));
  const repair = bare.find(fits);
  if (repair === undefined) return undefined;
  return invalid('pattern-separators', { example: exampleOf(rule) }, repair);
}

function unfit(text: readonly string[], parts: readonly PatternPart[], rule: ParameterRule) {
  const misfit = misfitOf(parts, text);
  const example = exampleOf(rule);
  if (misfit?.kind === 'length') {
    const { count, expected } = misfit;
    return invalid('pattern-length', { count, expected, example });
  }
  if (misfit?.kind !== 'character') return undefined;
  const { at, allowed } = misfit;
  const words = { found: text[at] ?? '', part: around(text, at), allowed: allowed.join(' ') };
  return invalid('pattern-character', { ...words, example });
}

function noFit(rule: ParameterRule): Result<never> {
  return invalid('pattern', { example: exampleOf(rule) });
}

/** The characters of a text without the separators that no part of a pattern takes. */
function withoutSeparators(text: string, parts: readonly PatternPart[] = []): readonly string[] {
  const isTaken = (character: string) => parts.some(({ takes }) => takes(character));
  return Array.from(text).filter((one) => !separator.test(one) || isTaken(one));
}

/** A character and a few beside it: in a long number it is found by them. */
function around(characters: readonly string[], at: number): string {
  const start = Math.max(0, at - shownBeside);
  const end = at + shownBeside + 1;
  const part = characters.slice(start, end).join('');
  return `${start > 0 ? '…' : ''}${part}${end < characters.length ? '…' : ''}`;
}

function exampleOf({ example, default: usual }: ParameterRule): string {
  return String(example ?? usual ?? '');
}
