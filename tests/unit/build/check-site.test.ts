import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { readBuiltSite, refuseIncompleteSite } from '../../../src/build/check-site.ts';
import { DiagnosticError } from '../../../src/diagnostic.ts';
import { sha256Of } from '../../../src/hash.ts';
import { locales, searchTag } from '../../../src/locales.ts';
import { languageList, rootList } from '../../../src/search/part-lists.ts';

const top = mkdtempSync(join(tmpdir(), 'fieldbook-site-'));
const content = join(top, 'content');
const site = join(top, 'dist');

/** Every file that a site with one runbook must have, and its downloads. */
const files = [
  ...['index.html', '404.html', 'worker.js', 'sitemap-index.xml', 'pagefind/pagefind.js'],
  ...['LICENSE.txt', 'sbom.cdx.json'],
  ...['_astro/a.js', '_astro/a.css', 'pagefind/pagefind-entry.json', 'pagefind/wasm.pagefind'],
  `pagefind/${rootList}`,
  ...['', '404/', 'download/', 'offline/', 'one/'].flatMap((page) =>
    locales.map((locale) => `${locale}/${page}index.html`),
  ),
  ...locales.flatMap((locale) => [
    `pagefind/pagefind.${locale}hash.pf_meta`,
    `pagefind/index/x-${locale}_a.pf_index`,
    `pagefind/fragment/x-${locale}_a.pf_fragment`,
    `pagefind/fragment/x-${locale}_b.pf_fragment`,
    `pagefind/${languageList(locale)}`,
    `pagefind/titles/x-${locale}_titles.json`,
    `pagefind/names/x-${locale}_names.json`,
    `downloads/fieldbook-one-${locale}.html`,
    `offline/${locale}.json`,
  ]),
  ...['all', ...locales].map((scope) => `downloads/fieldbook-1-${scope}.zip`),
];

function textOf(file: string): string {
  if (file.endsWith('.html'))
    return `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
  if (file === `pagefind/${rootList}`)
    return JSON.stringify({ parts: { 'wasm.pagefind': 'hash' }, languages: {} });
  const locale = locales.find((one) => file === `pagefind/${languageList(one)}`);
  if (locale)
    return JSON.stringify(
      Object.fromEntries(
        ['a', 'b'].map((at) => [`fragment/x-${locale}_${at}.pf_fragment`, 'hash']),
      ),
    );
  if (!file.endsWith('-entry.json')) return file;
  const languages = locales.map((locale) => [searchTag(locale), { hash: `${locale}hash` }]);
  return JSON.stringify({ languages: Object.fromEntries(languages) as unknown });
}

const write = (file: string, text = textOf(file)): void => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
};

const check = (hasBundles = true): void => {
  refuseIncompleteSite(readBuiltSite(site), { content, hasBundles });
};

before(() => {
  mkdirSync(join(content, 'runbooks/one'), { recursive: true });
  for (const file of files) write(file);
});

after(() => {
  rmSync(top, { recursive: true });
});

test('a whole site is taken', () => {
  check();
});

test('a site without any one of its files is not', () => {
  for (const file of files) {
    rmSync(join(site, file));
    assert.throws(check, /no such file in the built site/, file);
    write(file);
  }
});

test('a site with an empty file is not, and the file is named', () => {
  write('ko/one/index.html', '');
  assert.throws(check, /^DiagnosticError: ko\/one\/index\.html: found an empty file/);
  write('ko/one/index.html');
});

const indexLists = ['pagefind-entry.json', rootList, languageList('ko')];

for (const list of indexLists.map((file) => `pagefind/${file}`)) {
  test(`a site with an empty or a cut ${list} is not, and is told once`, () => {
    for (const [text, said] of [
      ['', 'found an empty file in the built site'],
      ['{"languages":', 'found a list that cannot be read'],
      ['[]', 'found a list that cannot be read'],
    ] as const) {
      write(list, text);
      assert.throws(check, (error: Error) => {
        assert.match(error.message, new RegExp(`^${RegExp.escape(list)}: ${said}`));
        assert.equal(error.message.split(': found ').length, 2, error.message);
        return error instanceof DiagnosticError;
      });
    }
    write(list);
  });
}

test('a site with a page that has no policy is not, and the page is named', () => {
  for (const page of ['index.html', 'ko/one/index.html', 'downloads/fieldbook-one-fr.html']) {
    write(page, '<title>One</title>');
    const said = new RegExp(
      `^DiagnosticError: ${RegExp.escape(page)}: found a page without a cont`,
    );
    assert.throws(check, said);
    write(page);
  }
});

test('downloads are asked for only where they are made', () => {
  rmSync(join(site, 'downloads'), { recursive: true });
  check(false);
  assert.throws(check);
});

test('of a download that was hashed as it was written the beginning is read, unless its size is another', () => {
  const path = 'downloads/fieldbook-one-en.html';
  const sha256 = '0'.repeat(64);
  const hashAs = (size: number): string | undefined => {
    const { files, open } = readBuiltSite(site, new Map([[path, { path, size, sha256 }]]));
    assert.deepEqual(open, []);
    return files.find((file) => file.path === path)?.sha256;
  };
  const late = `${' '.repeat(20_000)}${textOf(path)}`;
  for (const text of [textOf(path), late]) {
    write(path, text);
    assert.equal(hashAs(text.length), sha256);
    assert.equal(hashAs(text.length - 1), sha256Of(text));
  }
  write(path, '<p>No policy</p>');
  const listed = { path, size: 16, sha256 };
  assert.deepEqual(readBuiltSite(site, new Map([[path, listed]])).open, [path]);
  write(path);
});
