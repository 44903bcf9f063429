import { parseValue } from '../runbook/values.ts';
import type { Notice } from '../runbook/value-result.ts';
import type { LocalParameter } from '../schemas/parameter.ts';

/** What loading values would do to one of them. */
export interface ValueChange {
  readonly name: string;
  readonly label: string;
  readonly now: string;
  readonly then: string;
  /** What keeps the new value from being used, if anything does. */
  readonly problem: Notice | undefined;
}

/** What loading values would do, and what of them this page cannot judge. */
export interface Comparison {
  readonly changes: readonly ValueChange[];
  /** Which of them belong to other runbooks, whose pages will judge them. */
  readonly elsewhere: readonly string[];
  readonly unknown: readonly string[];
}

/** Compares offered values with those that the reader has. */
export function compareValues(
  offered: Readonly<Record<string, string>>,
  current: Readonly<Record<string, string>>,
  definitions: Readonly<Record<string, LocalParameter>>,
  known: ReadonlySet<string>,
): Comparison {
  const changes: ValueChange[] = [];
  const elsewhere: string[] = [];
  const unknown: string[] = [];
  for (const [name, then] of Object.entries(offered)) {
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    const now = Object.hasOwn(current, name) ? (current[name] ?? '') : '';
    if (!known.has(name)) unknown.push(name);
    if (!known.has(name) || now === then || then === '') continue;
    const result = definition && parseValue(definition, then);
    const problem = result === undefined || result.ok ? undefined : result.problem;
    if (definition === undefined) elsewhere.push(name);
    changes.push({ name, label: definition?.label ?? name, now, then, problem });
  }
  return { changes, elsewhere, unknown };
}
