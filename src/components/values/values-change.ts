import { underNewNames } from '../../parameters/aliases.ts';
import { trimValue } from '../../parameters/characters.ts';
import { parseValue } from '../../parameters/values.ts';
import type { Notice, Result } from '../../parameters/value-result.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';

type Texts = Readonly<Record<string, string>>;

/** The change that loading values would make to one of them. */
export interface ValueChange {
  readonly name: string;
  readonly parameter: LocalParameter;
  readonly label: string;
  readonly now: string;
  readonly then: string;
  /** Notices about the present value and about the new one. */
  readonly notices: { readonly now: readonly Notice[]; readonly then: readonly Notice[] };
}

/** A value that is offered and that the rules of its parameter refuse. */
export interface RefusedValue {
  readonly name: string;
  readonly label: string;
  readonly then: string;
  readonly problem: Notice & { readonly repair?: string };
}

/** What loading values would do: each name that is offered is in one of these. */
export interface Comparison {
  /** Changes of values of the page's own runbook, in the order of its form. */
  readonly own: readonly ValueChange[];
  /** Changes of values that only other runbooks have. */
  readonly elsewhere: readonly ValueChange[];
  readonly refused: readonly RefusedValue[];
  /** Labels of values that are here as they are offered. */
  readonly here: readonly string[];
  /** Labels of values that are offered empty. */
  readonly blank: readonly string[];
  readonly unknown: readonly string[];
}

function textIn(texts: Texts, name: string): string {
  return Object.hasOwn(texts, name) ? (texts[name] ?? '') : '';
}

function noticesOf(result: Result): readonly Notice[] {
  return result.ok ? (result.notices ?? []) : [];
}

function changeOf(parameter: LocalParameter, now: string, then: string): ValueChange | undefined {
  const { name, label } = parameter;
  const result = parseValue(parameter, then);
  if (!result.ok) return undefined;
  const notices = { now: noticesOf(parseValue(parameter, now)), then: noticesOf(result) };
  return { name, parameter, label, now, then, notices };
}

function refusalOf(parameter: LocalParameter, then: string): RefusedValue[] {
  const { name, label } = parameter;
  const result = parseValue(parameter, then);
  return result.ok ? [] : [{ name, label, then, problem: result.problem }];
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
  const isOffered = ({ name }: LocalParameter) => Object.hasOwn(coming, name);
  const isBlank = ({ name }: LocalParameter) => trimValue(textIn(coming, name)) === '';
  const isHere = ({ name }: LocalParameter) => textIn(coming, name) === textIn(here, name);
  const known = all.filter(isOffered);
  const full = known.filter((one) => !isBlank(one));
  const isNew = (one: LocalParameter) => isOffered(one) && !isBlank(one) && !isHere(one);
  const changes = (parameters: readonly LocalParameter[]) =>
    parameters.filter(isNew).flatMap((parameter) => {
      const { name } = parameter;
      return changeOf(parameter, textIn(here, name), textIn(coming, name)) ?? [];
    });
  const names = new Set(all.map(({ name }) => name));
  return {
    own: changes(ownParameters),
    elsewhere: changes(otherParameters),
    refused: all.filter(isNew).flatMap((one) => refusalOf(one, textIn(coming, one.name))),
    here: full.filter(isHere).map(({ label }) => label),
    blank: known.filter(isBlank).map(({ label }) => label),
    unknown: Object.keys(coming).filter((name) => !names.has(name)),
  };
}
