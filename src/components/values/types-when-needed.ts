import type { LongType } from '../../parameters/types/long-types.ts';
import { plainValue } from '../../parameters/types/plain-value.ts';
import type { ValueType } from '../../parameters/types/value-type.ts';
import { invalid } from '../../parameters/value-result.ts';
import { loadedOnce } from '../page/loaded-once.ts';
import { announceValues } from './values-store.ts';

let types: Readonly<Record<LongType, ValueType>> | undefined;
/** A value waits for the rules. */
let isAwaited = false;

/** Has the rules of every long type there; what waited for them is then judged anew. */
export const loadLongTypes = loadedOnce(async () => {
  types = (await import('../../parameters/types/long-types.ts')).longTypes;
  if (isAwaited) announceValues();
});

/** A type that knows plain values at once, and loads its rules for any other. */
function longType(type: LongType, properties?: Omit<ValueType, 'parse'>): ValueType {
  return {
    ...properties,
    parse: (text, rule) => {
      const result = plainValue(type, text, rule) ?? types?.[type].parse(text, rule);
      if (result) return result;
      isAwaited = true;
      loadLongTypes().catch(() => undefined);
      return invalid('loading');
    },
  };
}

/** The types of value whose rules are long. */
export const longTypes: Readonly<Record<LongType, ValueType>> = {
  domain: longType('domain'),
  fqdn: longType('fqdn'),
  'domain-list': longType('domain-list', { isList: true }),
  'fqdn-list': longType('fqdn-list', { isList: true }),
  user: longType('user'),
  'windows-path': longType('windows-path'),
  'https-url': longType('https-url'),
  text: longType('text'),
  integer: longType('integer', { isClosed: true }),
};
