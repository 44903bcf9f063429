import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { message } from '../../../src/parameters/messages.ts';
import { problemCodes } from '../../../src/parameters/types/problems.ts';
import { parseWith } from '../../../src/parse.ts';
import { interfaceSchema } from '../../../src/content/schemas/interface.ts';
import { locales } from '../../../src/locales.ts';

const root = new URL('../../../', import.meta.url);
const stringsOf = (locale: string) => {
  const file = new URL(`content/interface/${locale}.yaml`, root);
  return parseWith(interfaceSchema, parse(readFileSync(file, 'utf8')), file.pathname);
};

test('slots are filled, plural forms follow the language, and a value is never read as a slot', () => {
  const strings = {
    a: { text: 'Use {repair}', n: { one: '{count} valeur', other: '{count} valeurs' } },
  };
  assert.equal(message(strings, 'a.text', { repair: '{repair} $& $1' }), 'Use {repair} $& $1');
  assert.equal(message(strings, 'a.n', { count: 0 }, 'fr'), '0 valeur');
  assert.equal(message(strings, 'a.n', { count: 0 }, 'en'), '0 valeurs');
  for (const key of ['a.none', 'a.text.constructor'])
    assert.throws(() => message(strings, key, {}, 'fr'), {
      message: `No text ${key} in content/interface/fr.yaml.`,
    });
  assert.equal(message(strings, 'a.text', {}), 'Use {repair}');
});

test('every problem that a value can have is said in every language, and nothing else is', () => {
  for (const locale of locales) {
    const texts = stringsOf(locale)['validation'];
    assert.ok(typeof texts === 'object');
    assert.deepEqual(Object.keys(texts).toSorted(), [...problemCodes, 'item'].toSorted(), locale);
  }
});
