import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { readYaml } from '../../../src/content/read/yaml-file.ts';
import {
  interfaceSchema,
  isPluralMap,
  type InterfaceStrings,
} from '../../../src/content/schemas/interface.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Each key with the slots of its text; plural forms differ by language and are left out. */
function keysOf(strings: InterfaceStrings, above = ''): string[] {
  return Object.entries(strings).flatMap(([name, value]) => {
    const key = `${above}${name}`;
    if (typeof value === 'string') {
      const slots = new Set(Array.from(value.matchAll(/\{\w+\}/g), ([slot]) => slot));
      return [[key, ...[...slots].sort()].join(' ')];
    }
    return isPluralMap(value) ? [key] : keysOf(value, `${key}.`);
  });
}

test('the Japanese texts of the test for a fifth language are those of the interface', () => {
  const keysIn = (file: string) => keysOf(readYaml(resolve(root, file), interfaceSchema).value);
  assert.deepEqual(
    keysIn('tests/fixtures/japanese/content/interface/ja.yaml').sort(),
    keysIn('content/interface/en.yaml').sort(),
  );
});
