import type { Slots } from './messages.ts';
import type { ProblemCode } from './problem-codes.ts';

export type Value = string | readonly string[] | boolean | number;

/** What is wrong with a value: `validation.<code>` says it; `repair` is a value that would be right. */
interface Problem {
  code: ProblemCode;
  slots: Slots;
  repair?: string;
}

/** Something worth knowing about a value that is right: `validation.<code>` says it. */
export type Notice = Omit<Problem, 'repair'>;

export type Result<T extends Value = Value> =
  { ok: true; value: T; notice?: Notice } | { ok: false; problem: Problem };

/** The result for a value that is right. */
export function right<T extends Value>(value: T, notice?: Notice): Result<T> {
  return notice ? { ok: true, value, notice } : { ok: true, value };
}

/** The result for a value that is wrong; a repair is a suggestion that still has to prove right. */
export function wrong(code: ProblemCode, slots: Slots = {}, repair?: string): Result<never> {
  return { ok: false, problem: repair === undefined ? { code, slots } : { code, slots, repair } };
}

/** `U+00A0` for a character. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
