import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadInterface } from '../../../src/content/read/load.ts';
import { browserStrings } from '../../../src/render/browser-strings.ts';
import type { InterfaceStrings } from '../../../src/content/schemas/interface.ts';
import { locales } from '../../../src/locales.ts';

function at(strings: InterfaceStrings, key: string): unknown {
  return key.split('.').reduce<unknown>((part, name) => Reflect.get(Object(part), name), strings);
}

for (const locale of locales) {
  test(`a page in ${locale} has every text that its scripts say`, () => {
    const strings = browserStrings(loadInterface(locale), locale);
    const sources = globSync('src/components/**/*.ts').map((file) => readFileSync(file, 'utf8'));
    const keys = sources.flatMap((source) =>
      [
        ...source.matchAll(
          /'((?:command|form|list|offline|runbook|search|values|validation)\.[A-Za-z.]+)'/g,
        ),
      ].map(([, key = '']) => key),
    );
    assert.ok(keys.length > 20);
    assert.deepEqual(
      keys.filter((key) => at(strings, key) === undefined),
      [],
    );
  });
}
