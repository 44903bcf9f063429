import assert from 'node:assert/strict';
import { parseValue } from '../../src/parameters/values.ts';
import type { ParameterRule } from '../../src/content/schemas/parameter.ts';
import type { ParameterType } from '../../src/content/schemas/parameter-types.ts';

/** A rule of a type with nothing but what the type needs. */
export const rule = (type: ParameterType): ParameterRule =>
  type === 'choice' ? { type, choices: [{ value: 'both' }] } : { type };

/** What is typed, the problem it has, and the repair that is offered for it. */
export type Row = [typed: string, code: string, repair?: string];

/** Asserts that each value is refused with its code, and with its repair when there is one. */
export function refuses(given: ParameterRule, rows: Row[]): void {
  for (const [typed, code, repair] of rows) {
    const result = parseValue(given, typed);
    const told = result.ok ? 'valid' : [result.problem.code, result.problem.repair];
    assert.deepEqual(told, [code, repair], JSON.stringify(typed));
  }
}

/** Asserts that each value is accepted and becomes what stands beside it. */
export function accepts(given: ParameterRule, rows: [typed: string, value: unknown][]): void {
  for (const [typed, value] of rows) {
    const result = parseValue(given, typed);
    assert.deepEqual(result.ok ? result.value : result.problem, value, JSON.stringify(typed));
  }
}
