import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { measureKnownItems, type KnownItemResult } from '../../../bench/known-items/measure.ts';
import { knownItemTable } from '../../../bench/known-items/report.ts';
import { generateContent } from '../../../bench/scale/site/generate.ts';
import { findContentProblems } from '../../../src/content/checks/index.ts';
import { locales } from '../../../src/locales.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { aRecord } from '../search/query/support/record.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-known-items-'));

after(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

const given = [
  {
    runbook: 'one',
    title: {
      ko: '에지 서버 인증서 갱신',
      zh: '续订 Edge 证书: 步骤',
      fr: "Renouveler le certificat d'Edge: étapes",
      en: 'Renew the Edge certificate',
    },
  },
  { runbook: 'two', title: { ko: '공용 폴더 {{name}} 이동', en: 'Exchange' } },
];

test('titles from outside become those of generated runbooks, with the marks that the checks ask for', async () => {
  const content = join(folder, 'content');
  const runbooks = generateContent(content, 3, given);
  const [one, two] = runbooks.map(({ title }) => title);
  assert.equal(one?.fr, 'Renouveler le certificat d’Edge\u00A0: étapes');
  assert.equal(one.zh, '续订Edge证书：步骤');
  assert.equal(two?.ko, '공용 폴더 name 이동');
  assert.deepEqual(await findContentProblems(content), []);
});

test('every kind of query is counted in its languages, and a page that is found first has the rank 1', async () => {
  const runbooks = generateContent(join(folder, 'again'), 2);
  const records = runbooks.flatMap(({ id, title }) =>
    locales.map((locale) =>
      aRecord({
        locale,
        page: `${locale}/${id}/`,
        runbook: id,
        anchor: '',
        titles: [title[locale]],
      }),
    ),
  );
  for (const { path, content } of await buildIndex(records)) {
    const target = join(folder, 'site/pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  const results = await measureKnownItems(join(folder, 'site'), runbooks, 2);
  assert.equal(results.length, 4 * 4 + 3 + 2);
  const missed = results.filter(({ mrr }) => mrr < 1);
  assert.deepEqual(missed, []);
  assert.match(knownItemTable(results), /wrong layout +ko +2 +1\.000 .* kept/);
});

test('a query that several titles hold may miss its target where chance does, but not by more than chance', () => {
  const verdictOf = (mrr: number, byChance: number): string => {
    const common = { kind: 'inner substring', locale: 'ko', queries: 1, target: 0.7 } as const;
    const result: KnownItemResult = { ...common, mrr, byLink: mrr, byChance, missed: [] };
    return knownItemTable([result]).replace(/^[^]* 0\.700 +/, '');
  };
  assert.equal(verdictOf(0.7, 0.5), 'kept');
  assert.equal(verdictOf(0.45, 0.5), 'below the target, as is chance');
  assert.equal(verdictOf(0.44, 0.5), 'MISSED');
  assert.equal(verdictOf(0.69, 0.71), 'MISSED');
});
