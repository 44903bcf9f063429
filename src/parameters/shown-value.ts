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
  /** Typed by the reader and right, not yet given, standing in by default, or typed and wrong. */
  state: 'set' | 'example' | 'default' | 'wrong';
}

/** What a page shows in place of a parameter, and what that is. */
export function shownValue(name: string, all: Definitions, raw: RawValues): ShownValue {
  const result = valueOf(name, all, raw);
  const typed = raw[name] ?? '';
  if (result.ok) return { value: result.value, state: typed.trim() === '' ? 'default' : 'set' };
  if (result.problem.code === 'missing')
    return { value: exampleValue(name, all, raw), state: 'example' };
  return { value: withoutRefused(effectiveRaw(name, all, raw) ?? ''), state: 'wrong' };
}
