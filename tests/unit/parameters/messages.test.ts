import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { message } from '../../../src/parameters/messages.ts';
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
  assert.equal(message(strings, 'a.none'), 'a.none');
  assert.equal(message(strings, 'a.text.constructor'), 'a.text.constructor');
  assert.equal(message(strings, 'a.text', {}), 'Use {repair}');
});

test('every problem that a value can have is said in every language', () => {
  const sources = globSync('src/parameters/**/*.ts', { cwd: root }).map((path) =>
    readFileSync(new URL(path, root), 'utf8'),
  );
  const codes = sources
    .flatMap((source) => [...source.matchAll(/(?:\bwrong\(|^ {2}\[)\s*'([a-z-]+)'/gm)])
    .map(([, code = '']) => code)
    .concat('single-label-domain', 'single-label-fqdn', 'punycode')
    .filter((code) => !['single', 'comment', 'here-string'].includes(code));
  assert.ok(codes.length > 50);
  for (const locale of locales) {
    const strings = stringsOf(locale);
    for (const code of codes) {
      assert.notEqual(message(strings, `validation.${code}`), `validation.${code}`, locale);
    }
  }
});
