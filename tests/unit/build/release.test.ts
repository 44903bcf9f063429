import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { manifestText, sumsText } from '../../../src/bundle/manifest.ts';
import { checkPaths } from '../../../src/bundle/path-rules.ts';
import type { Locale } from '../../../src/locales.ts';
import { readmeText } from '../../../src/bundle/readme.ts';
import { keepLanguages } from '../../../src/search/index/entry-file.ts';
import { loadedContent, searchDataScript } from '../../../src/bundle/search-data.ts';
import { manifestSchema } from '../../../src/bundle/manifest-schema.ts';
import { windowsText } from '../../../src/bundle/windows-text.ts';
import { parseWith } from '../../../src/parse.ts';

const manifest = {
  name: 'fieldbook' as const,
  version: '1.2.3',
  date: '2026-11-21T10:00:00.000Z',
  languages: ['ko' as const],
  files: [
    { path: 'a.html', size: 1, sha256: 'a'.repeat(64) },
    { path: 'b/c.js', size: 2, sha256: 'b'.repeat(64) },
  ],
};

test('the manifest is JSON of its schema, with one file a line', () => {
  const text = manifestText(manifest);
  assert.deepEqual(parseWith(manifestSchema, JSON.parse(text), 'MANIFEST.json'), manifest);
  const lines = text
    .split('\n')
    .filter((line) => /^ {4}\{"path":"[^"]+","size":\d+,"sha256":"[0-9a-f]{64}"\},?$/.test(line));
  assert.equal(lines.length, 2);
});

test('the sums are as sha256sum reads them', () => {
  assert.equal(sumsText(manifest.files), `${'a'.repeat(64)}  a.html\n${'b'.repeat(64)}  b/c.js\n`);
});

for (const [path, problem] of [
  ['한글.html', /other characters/],
  ['a b.html', /other characters/],
  ['x/con.txt', /reserves/],
  ['LPT1', /reserves/],
  ['x./a', /ends with a dot/],
  [`${'a'.repeat(116)}.js/b`, /120|121|characters/],
] as const) {
  test(`${path.slice(0, 20)} cannot be in a bundle`, () => {
    assert.throws(() => {
      checkPaths(['index.html', path]);
    }, problem);
  });
}

test('two paths that are one file on Windows cannot be in a bundle', () => {
  assert.throws(() => {
    checkPaths(['ko/A.js', 'ko/a.js']);
  }, /one file on Windows/);
  checkPaths(['index.html', 'console/a.js', 'ko/a.js', 'fr/a.js']);
});

test('the readme is for Notepad, in four languages, that of the bundle first, with every slot filled', () => {
  const text = readmeText(['ko'], (locale) => ({
    version: '1.2.3',
    date: `date-${locale}`,
    days: 180,
    languages: 'ko',
    zip: 'f.zip',
    status: '- Skype · Retired',
  }));
  assert.ok(text.startsWith('\uFEFFFIELDBOOK 1.2.3\r\n'));
  assert.doesNotMatch(text, /[^\r]\n/);
  assert.doesNotMatch(text, /\{\w+\}/);
  assert.equal(text.split('FIELDBOOK 1.2.3').length, 5);
  for (const word of ['Open it', '열기', '打开', 'procédures', 'date-ko', 'date-zh', 'date-fr'])
    assert.ok(text.includes(word), word);
  const firstOf = (wanted: readonly Locale[]) =>
    /date-\w+/.exec(readmeText(wanted, (locale) => ({ date: `date-${locale}` })))?.[0];
  assert.equal(firstOf(['fr']), 'date-fr');
  assert.equal(firstOf(['ko', 'zh', 'fr', 'en']), 'date-en');
});

test('a text for Windows gets one byte order mark and CRLF once', () => {
  assert.equal(windowsText('\uFEFFa\r\nb\n'), '\uFEFFa\r\nb\r\n');
});

test('search data is handed over as text where it is text, else as base64', () => {
  const dataOf = (path: string, content: Buffer) =>
    searchDataScript(path, loadedContent(path, content));
  assert.equal(
    dataOf('p/e.json', Buffer.from('{"a":1}')),
    'fieldbookLoader.data("p/e.json",{"text":"{\\"a\\":1}"});\n',
  );
  assert.match(
    dataOf('p/a.pf_fragment', gzipSync('pagefind_dcd{}')),
    /\{"text":"pagefind_dcd\{\}"\}/,
  );
  assert.match(dataOf('p/a.pf_meta', gzipSync(Buffer.from([0, 255]))), /\{"base64":"AP8="\}/);
});

test('the index of a bundle knows only its own languages', () => {
  const languages = {
    ko: { hash: 'x-ko_1' },
    'zh-hans': { hash: 'x-zh_2' },
    en: { hash: 'x-en_3' },
  };
  const entry = Buffer.from(JSON.stringify({ version: '1', languages }));
  assert.equal(
    Buffer.from(keepLanguages(entry, 'e', ['zh-hans'])).toString(),
    '{"languages":{"zh-hans":{"hash":"x-zh_2"}},"version":"1"}',
  );
});
