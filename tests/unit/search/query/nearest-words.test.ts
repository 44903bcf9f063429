import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../../../src/locales.ts';
import { editDistance } from '../../../../src/edit-distance.ts';
import { nearestQuery } from '../../../../src/search/query/nearest-words.ts';
import { aRecord } from './support/record.ts';

const titles: Partial<Record<Locale, string[]>> = {
  en: ['Export the certificate', 'Copy the certificate', 'Test the federation', 'Certify a host'],
  fr: ['Exporter le certificat', 'Tester la fédération', 'L’hébergement'],
  ko: ['인증서를 내보내기', '프록시 사용', '에지 서버'],
  zh: ['导出证书', '创建证书', '启用推送通知', '检查5223端口'],
};

const names = ['Get', 'CsAllowedDomain', 'Set', 'AuthServer', 'Identity', 'Certify'];

function nearest(query: string, locale: Locale, found: readonly string[] = []) {
  const records = (titles[locale] ?? []).map((title) => aRecord({ locale, titles: ['A', title] }));
  return nearestQuery(query, { titles: records, names }, locale, (word) =>
    Promise.resolve(found.includes(word)),
  );
}

const slips: [Locale, typed: string, read: string][] = [
  ['en', 'certifcate', 'certificate'],
  ['en', 'Certificaate', 'certificate'],
  ['en', 'certfiicate', 'certificate'],
  ['en', 'certefikate', 'certificate'],
  ['en', 'exprot', 'export'],
  ['fr', 'certficat', 'certificat'],
  ['fr', 'federatoin', 'fédération'],
  ['fr', 'hebergment', 'hébergement'],
  ['ko', '인증성', '인증서'],
  ['ko', '잉증서를', '인증서'],
  ['ko', '프룩시', '프록시'],
  ['zh', '正书', '证书'],
  ['zh', '推送同志', '推送通知'],
];

for (const [locale, typed, read] of slips)
  test(`${locale}: ${typed} is read as ${read}`, async () => {
    assert.equal(await nearest(typed, locale), read);
  });

for (const locale of ['en', 'fr', 'ko', 'zh'] as const)
  test(`${locale}: a slip in a cmdlet or parameter is read as the nearest name`, async () => {
    const found = ['Get', 'Set'];
    const read = (query: string) => nearest(query, locale, found);
    assert.equal(await read('Get-CsAllowedDomian'), 'Get-CsAllowedDomain');
    assert.equal(await read('Set-AuthServr -Identty'), 'Set-AuthServer -Identity');
    assert.equal(await read('csalloweddomian'), 'CsAllowedDomain');
    assert.equal(await read('Get-CsTopology'), undefined);
  });

test('a slip in the beginning of a name, or of what stands after a joint of it, is read as that', async () => {
  const known = { titles: [aRecord({ titles: ['A', 'B'] })], names: ['CsAccessEdgeConfiguration'] };
  const read = (query: string) => nearestQuery(query, known, 'en', () => Promise.resolve(false));
  assert.equal(await read('CsAcessEdge'), 'CsAccessEdge');
  assert.equal(await read('csacesedge'), 'CsAccessEdge');
  assert.equal(await read('AcessEdgeConf'), 'AccessEdgeConf');
  assert.equal(await read('EdgeConfigurration'), 'EdgeConfiguration');
  for (const query of ['CsAcces', 'MsAcessEdge', 'CsTopologyEdge'])
    assert.equal(await read(query), undefined, query);
});

test('the words that are found stay as they are typed, with what stands between them', async () => {
  const query = 'Exprot the  “certifcate” 4.2';
  assert.equal(await nearest(query, 'en', ['Exprot']), 'Exprot the  “certificate” 4.2');
  assert.equal(await nearest('创建正书', 'zh'), '创建证书');
});

test('short words, words that are far, and other characters are left alone', async () => {
  for (const query of ['tset', 'certain', 'mailbox', 'kertifikate', '4.2', ''])
    assert.equal(await nearest(query, 'en'), undefined, query);
  for (const query of ['天气', '书', '启用']) assert.equal(await nearest(query, 'zh'), undefined);
  for (const query of ['인', '사서함']) assert.equal(await nearest(query, 'ko'), undefined);
  assert.equal(await nearest('certifcate '.repeat(20), 'en'), undefined);
});

test('a letter more, less, other or exchanged is one step', () => {
  for (const other of ['abcd', 'acd', 'abxcde', 'abxde', 'abdce', 'bacde'])
    assert.equal(editDistance('abcde', other, 2), other === 'acd' ? 2 : 1, other);
  assert.equal(editDistance('abcde', 'abcde', 1), 0);
  assert.equal(editDistance('abcde', 'vwxyz', 2), 3);
});
