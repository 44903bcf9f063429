import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '../../../src/build/settings.ts';
import { DiagnosticError } from '../../../src/diagnostic.ts';

/** The names of the settings that are refused. */
function refused(env: Readonly<Record<string, string>>): string[] {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return error.diagnostics.map(({ file }) => file);
  }
}

test('what is not set is as usual', () => {
  for (const env of [
    {},
    { FIELDBOOK_SITE: '', FIELDBOOK_MAX_AGE_DAYS: '', SOURCE_DATE_EPOCH: '' },
  ]) {
    const { site, maxAgeDays, keepsOffline, hasBundles, dateSeconds } = readSettings(env);
    assert.deepEqual(
      [site, maxAgeDays, keepsOffline, hasBundles, dateSeconds],
      ['https://fieldbook.example', 180, true, true, undefined],
    );
  }
});

const taken: readonly (readonly [name: string, text: string])[] = [
  ['FIELDBOOK_SITE', 'https://runbooks.example.com'],
  ['FIELDBOOK_SITE', 'http://runbooks:8080/'],
  ['FIELDBOOK_SITE', 'https://[2001:db8::1]'],
  ['FIELDBOOK_MAX_AGE_DAYS', '0'],
  ['FIELDBOOK_MAX_AGE_DAYS', '30'],
  ['FIELDBOOK_OFFLINE', 'off'],
  ['FIELDBOOK_BUNDLES', 'on'],
  ['FIELDBOOK_KEEP', 'off'],
  ['SOURCE_DATE_EPOCH', '1700000000'],
  ['FIELDBOOK_CONTENT', 'tests/fixtures/site/content'],
];

for (const [name, text] of taken)
  test(`${name}=${text} is taken`, () => {
    assert.deepEqual(refused({ [name]: text }), []);
  });

const wrong: readonly (readonly [name: string, ...texts: readonly string[]])[] = [
  [
    'FIELDBOOK_SITE',
    ...['runbooks.example.com', 'https://x.example/fieldbook', 'https://x.example/fieldbook/'],
    ...[
      ...['https://*', 'https://a"b', 'https://{x}', 'https://a;b', 'https://$x', 'https://.'],
      'https://x.example/?a',
      'https://x.example/?',
      'https://x.example#a',
      'https://u:p@x.example',
    ],
    ...[
      'ftp://x.example',
      'https://',
      'javascript:alert(1)',
      ' https://x.example',
      'https:\\\\x.example',
    ],
  ],
  ['FIELDBOOK_MAX_AGE_DAYS', 'abc', '-1', '1.5', '1e3', '0x10', ' 30', '100000', 'Infinity', '٣'],
  ['FIELDBOOK_OFFLINE', 'OFF', '0', 'no', 'false'],
  ['FIELDBOOK_BUNDLES', 'of'],
  ['SOURCE_DATE_EPOCH', 'now', '0', '1', '-5', '1700000000.5', '4102444800', '1e9'],
  ['FIELDBOOK_CONTENT', 'tests', 'no-such-folder', 'package.json'],
];

for (const [name, ...texts] of wrong)
  for (const text of texts)
    test(`${name}=${text} is refused`, () => {
      assert.deepEqual(refused({ [name]: text }), [name]);
    });

test('all that is wrong is said at once: the name, what was found, what was expected, what to do', () => {
  const env = {
    FIELDBOOK_SITE: 'https://a.example/b',
    FIELDBOOK_OFFLINE: 'no',
    SOURCE_DATE_EPOCH: 'x',
  };
  assert.deepEqual(refused(env), ['FIELDBOOK_SITE', 'FIELDBOOK_OFFLINE', 'SOURCE_DATE_EPOCH']);
  assert.throws(
    () => readSettings(env),
    /^DiagnosticError: FIELDBOOK_SITE: found "https:\/\/a.example\/b", expected an http or https address of a whole host, as https:\/\/runbooks\.example\.com\. Fieldbook needs a host name or a port of its own: write it without path, \? and #\.\n/,
  );
});
