import { effectiveRaw, valueOf } from '../../parameters/defaults.ts';
import { isWaiting, type Result } from '../../parameters/value-result.ts';
import { definitions } from '../page/page-data.ts';
import { readValues } from './values-store.ts';

const lastResults = new Map<string, { text: string; result: Result }>();

/**
 * The parsed value of a parameter. The same object comes back until the value changes: with every key that is typed, a
 * page asks for all of its values several times.
 */
export function parsedValue(name: string): Result {
  const raw = readValues();
  const text = effectiveRaw(name, definitions, raw) ?? '';
  const last = lastResults.get(name);
  if (last?.text === text) return last.result;
  const result = valueOf(name, definitions, raw);
  if (!isWaiting(result)) lastResults.set(name, { text, result });
  return result;
}
