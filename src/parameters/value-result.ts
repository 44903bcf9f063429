import type { InterfaceParams } from '../content/schemas/interface-params.ts';
import type { MessageParams, ParamsOf } from './messages.ts';
import type { ProblemCode } from './problem-codes.ts';

export type Value = string | readonly string[] | boolean | number;

/** The problem of a value: `validation.<code>` is its text; `repair` is a valid value. */
export interface Problem {
  code: ProblemCode;
  slots: MessageParams;
  repair?: string;
  /** Of a list, what is wrong with further items. */
  others?: readonly Notice[];
}

/** A remark about a valid value: `validation.<code>` is its text. */
export type Notice = Omit<Problem, 'repair' | 'others'>;

export type Result<T extends Value = Value> =
  { ok: true; value: T; notices?: readonly Notice[] } | { ok: false; problem: Problem };

/** The result for a valid value. */
export function valid<T extends Value>(value: T, notices: readonly Notice[] = []): Result<T> {
  return notices.length > 0 ? { ok: true, value, notices } : { ok: true, value };
}

/** The slots of a problem's text; one that is in an item of a list names the item too. */
type SlotsOf<Code extends ProblemCode> = ParamsOf<`validation.${Code}`> & Common;

/** The slots that any problem may have. */
type Common = Readonly<Partial<Record<'item', string>>>;

/** A problem whose slots fit its text, for what cannot call `invalid`: the compiler holds it to the same. */
export type CheckedProblem = {
  [Code in ProblemCode]: { code: Code; slots: SlotsOf<Code>; repair?: string };
}[ProblemCode];

/** The slots and the repair as arguments: both may be left out where the text has no slots. */
type ProblemArguments<Code extends string> = Code extends ProblemCode
  ? [InterfaceParams[`validation.${Code}`]] extends [never]
    ? [slots?: SlotsOf<Code>, repair?: string]
    : [slots: SlotsOf<Code>, repair?: string]
  : [slots?: MessageParams, repair?: string];

/** The result for an invalid value; the repair is a suggestion that is parsed in its turn. */
export function invalid<Code extends string>(
  // Of a code that is not known, the compiler then names the code, and not the number of arguments.
  code: Code extends ProblemCode ? Code : ProblemCode,
  ...[slots, repair]: ProblemArguments<Code>
): Result<never> {
  const problem = { code, slots: slots ?? {} };
  return { ok: false, problem: repair === undefined ? problem : { ...problem, repair } };
}

/** The result for a problem that is already known, with the list's item or the repair that is offered for it. */
export function amended(
  { code, slots, others = [] }: Omit<Problem, 'repair'>,
  more: Common & { readonly repair?: string },
  repair?: string,
): Result<never> {
  const known = { code, slots: { ...slots, ...more } };
  const problem = others.length > 0 ? { ...known, others } : known;
  return { ok: false, problem: repair === undefined ? problem : { ...problem, repair } };
}

/** The problem of a value and those of further items, as far as their rules are there. */
export function problemsIn({ others = [], ...first }: Problem): readonly Notice[] {
  return [first, ...others.filter(({ code }) => code !== 'loading')];
}

/** Whether rules are still to come that have something to say of a value. */
export function isWaiting(result: Result): boolean {
  if (result.ok) return false;
  const { code, others = [] } = result.problem;
  return [code, ...others.map((other) => other.code)].includes('loading');
}

/** `U+00A0` for a character. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
