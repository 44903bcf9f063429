import { underNewNames } from '../../parameters/aliases.ts';
import { parseValue } from '../../parameters/values.ts';
import type { Notice, Result } from '../../parameters/value-result.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';

type Texts = Readonly<Record<string, string>>;

/** The change that loading values would make to one of them. */
export interface ValueChange {
  readonly name: string;
  readonly label: string;
  readonly now: string;
  readonly then: string;
  /** The problem that keeps the new value from being used. */
  readonly problem: Notice | undefined;
  /** Notices about the present value and about the new one. */
  readonly notices: { readonly now: readonly Notice[]; readonly then: readonly Notice[] };
}

/** The changes that loading values would make. */
export interface Comparison {
  /** Changes of values of the page's own runbook, in the order of its form. */
  readonly own: readonly ValueChange[];
  /** Changes of values that only other runbooks have. */
  readonly elsewhere: readonly ValueChange[];
  readonly unknown: readonly string[];
  /** Whether something is known, and nothing of it would change. */
  readonly isSame: boolean;
}

function textIn(texts: Texts, name: string): string {
  return Object.hasOwn(texts, name) ? (texts[name] ?? '') : '';
}

function noticesOf(result: Result): readonly Notice[] {
  return result.ok ? (result.notices ?? []) : [];
}

function changesOf(
  parameters: readonly LocalParameter[],
  offered: Texts,
  current: Texts,
): ValueChange[] {
  return parameters.flatMap((parameter) => {
    const { name, label } = parameter;
    const now = textIn(current, name);
    const then = textIn(offered, name);
    if (then === '' || then === now) return [];
    const result = parseValue(parameter, then);
    const problem = result.ok ? undefined : result.problem;
    const notices = { now: noticesOf(parseValue(parameter, now)), then: noticesOf(result) };
    return [{ name, label, now, then, problem, notices }];
  });
}

/** Compares offered values with those that the reader has, and judges each by the rules of its parameter. */
export function compareValues(
  offered: Texts,
  current: Texts,
  ownParameters: readonly LocalParameter[],
  otherParameters: readonly LocalParameter[],
): Comparison {
  const all = [...ownParameters, ...otherParameters];
  const [coming, here] = [underNewNames(offered, all), underNewNames(current, all)];
  const known = new Set(all.map(({ name }) => name));
  const names = Object.keys(coming);
  const unknown = names.filter((name) => !known.has(name));
  const own = changesOf(ownParameters, coming, here);
  const elsewhere = changesOf(otherParameters, coming, here);
  const isUnchanged = own.length + elsewhere.length === 0;
  const isSame = isUnchanged && (unknown.length === 0 || unknown.length < names.length);
  return { own, elsewhere, unknown, isSame };
}
