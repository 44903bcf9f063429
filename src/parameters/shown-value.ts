import { withoutRefused } from './characters.ts';
import {
  type Definitions,
  effectiveRaw,
  exampleValue,
  isTyped,
  type RawValues,
  valueOf,
} from './defaults.ts';
import { longestValue } from './value-limit.ts';
import type { Value } from './value-result.ts';

export interface ShownValue {
  value: Value;
  /** The state of a value: typed and valid, not given yet, used by default, or typed and invalid. */
  state: 'set' | 'example' | 'default' | 'wrong';
}

/** So much of a value that is over the limit is shown: drawn whole in every place, it would make a page slow. */
const shownOfTooLong = 200;

function beginning(text: string): string {
  return text.length <= longestValue ? text : `${text.slice(0, shownOfTooLong)}…`;
}

/** The value that a page shows for a parameter, and its state; callers that know the result pass it. */
export function shownValue(
  name: string,
  all: Definitions,
  raw: RawValues,
  result = valueOf(name, all, raw),
): ShownValue {
  if (result.ok) return { value: result.value, state: isTyped(name, raw) ? 'set' : 'default' };
  if (result.problem.code === 'missing')
    return { value: exampleValue(name, all, raw), state: 'example' };
  const value = withoutRefused(beginning(effectiveRaw(name, all, raw) ?? ''));
  // The rules for the value may still be loading: it is then not called wrong.
  return { value, state: result.problem.code === 'loading' ? 'set' : 'wrong' };
}
