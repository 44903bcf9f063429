import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverNames, withoutWidows, wordParts } from '../../../src/render/word-breaks.ts';
import type { Locale } from '../../../src/locales.ts';

const cases: readonly [Locale, text: string, parts: readonly string[]][] = [
  ['zh', '配置、测试和删除推送通知', ['配置、测试', '和', '删除', '推送', '通知']],
  ['zh', '适用于设备的代理', ['适用于', '设备的', '代理']],
  ['zh', '在Lync Server 2013中', ['在Lync Server 2013中']],
  ['ko', '푸시 알림 구성', ['푸시 알림 구성']],
  ['fr', 'Retirer l’accès', ['Retirer l’accès']],
];

for (const [locale, text, parts] of cases) {
  test(`“${text}” may break between its words alone`, () => {
    assert.deepEqual(wordParts(text, locale), parts);
  });
}

test('a title is whole without its breaks', () => {
  const title = '从Lync Server 2013中删除与Skype的公共IM连接';
  assert.equal(wordParts(title, 'zh').join(''), title);
});

test('a product stays with its year, and an article after a colon with its noun', () => {
  const titles = {
    '从 Lync Server 2013 中删除连接': '从 Lync Server_2013 中删除连接',
    'Exchange Server 2013 : le proxy': 'Exchange Server_2013 : le_proxy',
    'Office 365 and port 52233': 'Office_365 and port 52233',
    '푸시 알림 구성': '푸시_알림 구성',
  };
  for (const [title, kept] of Object.entries(titles))
    assert.equal(withoutWidows(title), kept.replaceAll('_', '\u00a0'));
});

test('the name of a server is a part of its own, with what is written on to it', () => {
  const titles = {
    'Proxy of Exchange Server 2013 for OWA': ['Proxy of ', 'Exchange Server_2013', ' for OWA'],
    'Exchange Server 2013의 프록시': ['', 'Exchange Server_2013의', ' 프록시'],
    'Exchange Server 2013\u00a0: le proxy': ['', 'Exchange Server_2013_:', ' le_proxy'],
    'Lync and Exchange': ['Lync and Exchange'],
    '在Lync Server 2013中': ['', '在Lync Server_2013中', ''],
    'Exchange Server 2013中“适用于': ['', 'Exchange Server_2013中', '“适用于'],
    'Exchange Server 2013与Lync Server 2013操作': [
      '',
      'Exchange Server_2013与',
      '',
      'Lync Server_2013操作',
      '',
    ],
  };
  for (const [title, parts] of Object.entries(titles)) {
    const whole = parts.map((part) => part.replaceAll('_', '\u00a0'));
    assert.deepEqual(serverNames(withoutWidows(title)), whole);
  }
});
