import type { MessageParams } from './messages.ts';
import type { ProblemCode } from './problem-codes.ts';

export type Value = string | readonly string[] | boolean | number;

/** What is wrong with a value: `validation.<code>` says it; `repair` is a valid value. */
interface Problem {
  code: ProblemCode;
  slots: MessageParams;
  repair?: string;
}

/** Something worth knowing about a valid value: `validation.<code>` says it. */
export type Notice = Omit<Problem, 'repair'>;

export type Result<T extends Value = Value> =
  { ok: true; value: T; notice?: Notice } | { ok: false; problem: Problem };

/** The result for a valid value. */
export function valid<T extends Value>(value: T, notice?: Notice): Result<T> {
  return notice ? { ok: true, value, notice } : { ok: true, value };
}

/** The result for an invalid value; the repair is a suggestion that is parsed in its turn. */
export function invalid(
  code: ProblemCode,
  slots: MessageParams = {},
  repair?: string,
): Result<never> {
  return { ok: false, problem: repair === undefined ? { code, slots } : { code, slots, repair } };
}

/** `U+00A0` for a character. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
