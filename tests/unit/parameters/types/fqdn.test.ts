import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseValue } from '../../../../src/parameters/values.ts';
import { accepts, refuses, rule } from '../../../support/value-rows.ts';

const long = 'a'.repeat(64);

test('a domain or server name is kept in lower case, without what copying adds around it', () => {
  for (const type of ['domain', 'fqdn'] as const) {
    accepts(rule(type), [
      ['contoso.com', 'contoso.com'],
      ['Contoso.COM', 'contoso.com'],
      ['  contoso.com\u00a0\u3000', 'contoso.com'],
      ['\u200b\ufeffcontoso.com\r\n', 'contoso.com'],
      ['edge-01.corp.contoso.local', 'edge-01.corp.contoso.local'],
      ['3com.com', '3com.com'],
      [`${'a'.repeat(63)}.com`, `${'a'.repeat(63)}.com`],
      ['xn--vf4b131b.xn--3e0b707e', 'xn--vf4b131b.xn--3e0b707e'],
    ]);
  }
});

test('each way to mistype a name has its own answer and its own repair', () => {
  refuses(rule('fqdn'), [
    ['', 'missing'],
    [' \u200b ', 'missing'],
    ['https://contoso.com', 'scheme', 'contoso.com'],
    ['http//contoso.com', 'scheme', 'contoso.com'],
    ['https://Contoso.com:443/owa', 'scheme', 'Contoso.com'],
    ['10.0.0.1', 'ip-address'],
    ['10.0.0.1:5061', 'ip-address'],
    ['10.0.0.0/24', 'ip-address'],
    ['::1', 'ip-address'],
    ['2001:db8::1', 'ip-address'],
    ['[fe80::1]:443', 'ip-address'],
    ['fe80::1%12', 'ip-address'],
    ['contoso.com:5061', 'port', 'contoso.com'],
    ['contoso.com/owa?x=1', 'path', 'contoso.com'],
    ['\\\\files.contoso.com\\share', 'path', 'files.contoso.com'],
    ['contoso.com.', 'trailing-dot', 'contoso.com'],
    ['contoso..com', 'empty-label', 'contoso.com'],
    ['.contoso.com', 'empty-label', 'contoso.com'],
    ['edge01', 'single-label-fqdn'],
    ['edge_01.contoso.com', 'underscore'],
    ['_sipfederationtls._tcp.contoso.com', 'service-record', 'contoso.com'],
    ['-edge.contoso.com', 'hyphen', 'edge.contoso.com'],
    ['edge-.contoso.com', 'hyphen', 'edge.contoso.com'],
    ['contoso,com', 'separator', 'contoso.com'],
    ['contoso;com', 'separator', 'contoso.com'],
    ['edge01.contoso.com,', 'scheme', 'edge01.contoso.com'],
    [';edge01.contoso.com', 'scheme', 'edge01.contoso.com'],
    ['contoso. com', 'space', 'contoso.com'],
    ['a.contoso.com, b.contoso.com', 'several'],
    ['contoso。com', 'look-alike', 'contoso.com'],
    ['contoso．com', 'look-alike', 'contoso.com'],
    ['ｃｏｎｔｏｓｏ.com', 'look-alike', 'contoso.com'],
    ['edge–01.contoso.com', 'look-alike', 'edge-01.contoso.com'],
    ["'contoso.com'", 'quotes', 'contoso.com'],
    ['“contoso.com”', 'quotes', 'contoso.com'],
    ['contoso.con', 'did-you-mean', 'contoso.com'],
    ['contoso.cmo', 'did-you-mean', 'contoso.com'],
    ['contoso.123', 'numeric-end'],
    ['cоntoso.com', 'mixed-scripts'],
    ['contoso$(x).com', 'character'],
    ['😀.com', 'character'],
    [`${long}.com`, 'label-length'],
    [`${'a.'.repeat(130)}com`, 'name-length'],
    ['a.\u3164', 'invisible'],
  ]);
  refuses(rule('domain'), [['contoso', 'single-label-domain']]);
});

test('what follows an @ or a wildcard may be the domain that was meant, but never the server', () => {
  const typed = [
    ['kim@contoso.com', 'mail-address'],
    ['*.contoso.com', 'wildcard'],
    ['sip:kim@contoso.com', 'scheme'],
    ['https://kim@contoso.com:443/owa', 'scheme'],
  ] as const;
  for (const [text, code] of typed) {
    refuses(rule('domain'), [[text, code, 'contoso.com']]);
    refuses(rule('fqdn'), [[text, code]]);
  }
});

test('a name of 253 characters is allowed and one of 254 is not', () => {
  const name = (length: number) => `${'a.'.repeat((length - 3) / 2)}aaa`.padStart(length, 'b');
  assert.equal(parseValue(rule('fqdn'), name(253)).ok, true);
  refuses(rule('fqdn'), [[name(254), 'name-length']]);
});

test('names in other scripts become punycode, and both forms are shown', () => {
  const cases = [
    ['회사.한국', 'xn--vf4b131b.xn--3e0b707e'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['Éditions.fr', 'xn--ditions-9xa.fr'],
  ] as const;
  for (const [unicode, ascii] of cases) {
    const result = parseValue(rule('domain'), unicode);
    assert.deepEqual(result, {
      ok: true,
      value: ascii,
      notices: [{ code: 'punycode', slots: { unicode: unicode.toLowerCase(), ascii } }],
    });
  }
  refuses(rule('domain'), [
    ['회사', 'single-label-domain'],
    [`${'회'.repeat(63)}.한국`, 'label-length'],
  ]);
});

test('of a list with several wrong entries each is named, and one repair is for all', () => {
  const namedIn = (typed: string) => {
    const result = parseValue(rule('domain-list'), typed);
    if (result.ok) return [];
    const { repair, others = [], ...first } = result.problem;
    const named = [first, ...others].map(({ code, slots }) => `${code} ${String(slots['item'])}`);
    return [repair, ...named];
  };
  assert.deepEqual(namedIn('https://a.com, b.com, -c.com, a.com, d, com'), [
    'a.com, b.com, c.com, d.com',
    'scheme https://a.com',
    'hyphen -c.com',
    'separator d, com',
  ]);
  assert.deepEqual(namedIn('a.com, x_y.com, https://b.com, a.com'), [
    undefined,
    'underscore x_y.com',
    'scheme https://b.com',
    'duplicate a.com',
  ]);
});

test('what parts two halves of a name is named as it was typed, and a space is no comma', () => {
  const saidOf = (typed: string) => {
    const result = parseValue(rule('domain-list'), typed);
    if (result.ok) return [];
    const { repair, others = [], ...first } = result.problem;
    return [
      repair,
      ...[first, ...others].map(({ code, slots }) => [code, slots['found']].join(' ')),
    ];
  };
  assert.deepEqual(saidOf('contoso,com'), ['contoso.com', 'separator ,']);
  assert.deepEqual(saidOf('contoso ; com'), ['contoso.com', 'separator ;']);
  assert.deepEqual(saidOf('x y'), [undefined, 'single-label-domain x', 'single-label-domain y']);
  assert.deepEqual(saidOf('x\ny.com'), [undefined, 'single-label-domain x']);
});

test('a list of nothing but wrong entries is read soon, however long', () => {
  const start = performance.now();
  const result = parseValue(rule('domain-list'), 'a_b.c,'.repeat(8000));
  assert.equal(result.ok ? 0 : result.problem.others?.length, 7999);
  assert.ok(performance.now() - start < 5000);
});

test('lists take the separators that people use and name the entry that is wrong', () => {
  accepts(rule('domain-list'), [
    ['a.com', ['a.com']],
    ['a.com, B.com', ['a.com', 'b.com']],
    [
      'a.com\r\nb.com\n\nc.com; d.com e.com、f.com，g.com,',
      'abcdefg'.split('').map((x) => `${x}.com`),
    ],
    ['회사.한국, b.com', ['xn--vf4b131b.xn--3e0b707e', 'b.com']],
  ]);
  refuses(rule('domain-list'), [
    ['a.com, A.COM', 'duplicate', 'a.com'],
    ['https://a.com, b.com', 'scheme', 'a.com, b.com'],
    ["'a.com', 'b.com'", 'quotes', 'a.com, b.com'],
    ['a.com, b', 'single-label-domain'],
    ['a.com, contoso,com', 'separator', 'a.com, contoso.com'],
    [' , ; ', 'missing'],
    ['a.com, 10.0.0.1', 'ip-address'],
  ]);
  refuses(rule('fqdn-list'), [['edge01', 'single-label-fqdn']]);
});
