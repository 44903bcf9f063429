import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { readRecords } from '../../../../src/components/search/read-records.ts';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import { IndexBuilder } from '../../../../src/search/index/index-builder.ts';
import type { IndexFile } from '../../../../src/search/index/index-file.ts';
import { withTerms } from '../../../../src/search/index/page-records.ts';
import type { Locale } from '../../../../src/locales.ts';
import { extractRecords } from '../../../../src/search/index/extract.ts';
import { search } from '../../../../src/search/query/search.ts';
import { aRecord } from '../query/support/record.ts';
import { engineOn } from '../query/support/engine.ts';

const html = readFileSync(new URL('../../../fixtures/search/page.html', import.meta.url), 'utf8');
const records = [
  ...extractRecords(html, 'ko/a-runbook/'),
  aRecord({ parts: [{ kind: 'prose', text: 'The Edge Server rejects “504 (Server time-out)”.' }] }),
  aRecord({ locale: 'zh', page: 'zh/a-runbook/', titles: ['推送通知服务'], anchor: '' }),
  aRecord({ locale: 'fr', page: 'fr/a-runbook/', titles: ['L’hébergement'], anchor: '' }),
];

let files: IndexFile[];
before(async () => {
  files = await buildIndex(records);
});
after(() => close());

function digests(built: readonly IndexFile[]): string[] {
  return built.map(
    ({ path, content }) => `${path} ${createHash('sha256').update(content).digest('hex')}`,
  );
}

test('the same pages give the same bytes', async () => {
  assert.deepEqual(digests(await buildIndex(records)), digests(files));
});

test('the engine is told of languages for which it leaves terms alone, and pages still find theirs', () => {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  assert.ok(entry);
  const text = Buffer.from(entry.content).toString('utf8');
  const names = [...text.matchAll(/"([\w-]+)":\{"hash"/g)].map(([, name]) => name);
  assert.deepEqual(names, ['en', 'fr', 'ko', 'zh-hans']);
  assert.deepEqual(
    files.filter(({ path }) => path.startsWith('wasm.')).map(({ path }) => path),
    ['wasm.unknown.pagefind'],
  );
});

test('the interfaces and the worker of the engine are left out', () => {
  assert.deepEqual(
    files.filter(({ path }) => /ui|highlight|css|worker/.test(path)),
    [],
  );
});

test('the engine finds records by what people type, in its own language and in the others', async () => {
  const { engine: own, all, remove } = await engineOn(files, 'ko');
  try {
    const reader = { locale: 'ko', values: {} } as const;
    const find = async (query: string, engine = own) =>
      (await search(engine, query, reader)).results.map(
        ({ record }) => record.page + record.anchor,
      );
    for (const query of ['CsFederated', '페더레이션을', 'edge.contoso.com 테스트', '내부FQDN'])
      assert.deepEqual(await find(query), ['ko/a-runbook/test-federation'], query);
    assert.deepEqual(await find('送通知'), []);
    const every = await all();
    assert.deepEqual(await find('送通知', every), ['zh/a-runbook/']);
    assert.deepEqual(await find('hebergement', every), ['fr/a-runbook/']);
    assert.deepEqual(await find('504 time-out', every), ['en/a-runbook/test-federation']);
    assert.deepEqual(await find('zzyzx', every), []);
  } finally {
    await remove();
  }
});

test('each page has one fragment, with all its records in the order of the page', () => {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  const pages = fragments.map(({ content }) =>
    readRecords(JSON.parse(gunzipSync(content).toString('utf8').replace('pagefind_dcd', ''))),
  );
  const byPage = Map.groupBy(records, ({ page }) => page);
  assert.equal(fragments.length, byPage.size);
  for (const found of pages)
    assert.deepEqual(
      found.map(({ anchor }) => anchor),
      byPage.get(found[0]?.page ?? '')?.map(({ anchor }) => anchor),
    );
});

test('a fragment that is damaged ends the search', async () => {
  const damaged = files.map(({ path, content }) => {
    if (!path.startsWith('fragment/x-ko_')) return { path, content };
    const copy = Buffer.from(content);
    copy[20] = (copy[20] ?? 0) ^ 1;
    return { path, content: copy };
  });
  const { engine: own, remove } = await engineOn(damaged, 'ko');
  await assert.rejects(search(own, 'CsFederated', { locale: 'ko', values: {} }), /damaged/);
  await remove();
});

test('a page that comes after those of its language is refused: the index would lack it', async () => {
  const builder = new IndexBuilder();
  const add = (locale: Locale) =>
    builder.add(withTerms([aRecord({ locale, page: `${locale}/b/`, anchor: '', titles: ['B'] })]));
  for (const locale of ['en', 'ko', 'zh'] as const) await add(locale);
  for (const locale of ['en', 'ko'] as const) await assert.rejects(add(locale), /came after/);
  await builder.end();
});
