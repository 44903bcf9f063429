import { withoutRefused } from './characters.ts';
import {
  type Definitions,
  effectiveRaw,
  exampleValue,
  type RawValues,
  valueOf,
} from './defaults.ts';
import type { Value } from './value-result.ts';

export interface ShownValue {
  value: Value;
  /** Typed by the reader and valid, not yet given, used by default, or typed and invalid. */
  state: 'set' | 'example' | 'default' | 'wrong';
}

/** What a page shows in place of a parameter, and its state; the result can be given where it is known. */
export function shownValue(
  name: string,
  all: Definitions,
  raw: RawValues,
  result = valueOf(name, all, raw),
): ShownValue {
  const typed = raw[name] ?? '';
  if (result.ok) return { value: result.value, state: typed.trim() === '' ? 'default' : 'set' };
  if (result.problem.code === 'missing')
    return { value: exampleValue(name, all, raw), state: 'example' };
  return { value: withoutRefused(effectiveRaw(name, all, raw) ?? ''), state: 'wrong' };
}
