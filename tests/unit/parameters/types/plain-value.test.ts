import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longTypes, type LongType } from '../../../../src/parameters/types/long-types.ts';
import { plainValue } from '../../../../src/parameters/types/plain-value.ts';
import { hostileValues } from '../../../support/hostile-values.ts';
import { assertProperty } from '../../../support/size.ts';
import type { ParameterRule } from '../../../../src/content/schemas/parameter.ts';

/** What readers mostly type: a page judges it without loading anything. */
const usual: Readonly<Partial<Record<LongType, readonly string[]>>> = {
  domain: ['contoso.com', 'contoso.co.kr', 'ad.contoso.local'],
  fqdn: ['edge01.contoso.com', 'EX01.Contoso.com', 'xn.b-2.contoso.fr'],
  'domain-list': ['contoso.com', 'contoso.com\nfabrikam.fr', 'contoso.com, fabrikam.com'],
  'fqdn-list': ['ex1.contoso.com, ex2.contoso.com'],
  user: ['kim@contoso.com', 'sip:kim.lee@contoso.com', 'CONTOSO\\kim.lee'],
  'windows-path': ['C:\\Temp\\auth.cer', 'd:\\My Files\\Contoso\\a.b-1.CER'],
  text: ['contoso', 'xn--a b'],
  'https-url': ['https://owa.contoso.com/ews/exchange.asmx', 'https://contoso.com'],
};

/** What parameters of some types ask for besides. */
const rules: Readonly<Partial<Record<LongType, Omit<ParameterRule, 'type'>>>> = {
  text: { pattern: '[a-z]+.*', maxLength: 30 },
  'windows-path': { extension: 'cer' },
};
const rule = (type: LongType): ParameterRule => ({ type, ...rules[type] });

const types = Object.keys(longTypes).filter((name): name is LongType => name in longTypes);

for (const [type, texts = []] of Object.entries(usual)) {
  test(`the usual values of ${type} are plain`, () => {
    for (const text of texts)
      assert.equal(plainValue(type as LongType, text, rule(type as LongType))?.ok, true, text);
  });
}

/** Texts that are nearly plain: usual ones with a piece of another, of a device or of a typo in them. */
const pieces = fc.constantFrom(
  ...Object.values(usual).flat(),
  ...hostileValues,
  ...[
    'con',
    'com1',
    'NUL',
    'clock$',
    'xn--',
    '--',
    '..',
    ' ',
    ',',
    '\\',
    '\\\\',
    '/',
    ':',
    '@',
    '%',
  ],
  ...[
    '.con',
    '.cmo',
    '.org',
    '.museum',
    '1',
    '-',
    '_',
    'Ａ',
    '\u212a',
    'K',
    'ſ',
    'ß',
    'a'.repeat(63),
  ],
);
const nearlyPlain = fc
  .array(fc.tuple(pieces, fc.nat(30)), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts.reduce((text, [piece, at]) => text.slice(0, at) + piece + text.slice(at), ''),
  );

for (const type of types) {
  test(`what is plain for ${type} is what its rules make of it`, () => {
    assertProperty(
      fc.property(nearlyPlain, (text) => {
        const plain = plainValue(type, text, rule(type));
        if (plain) assert.deepEqual(plain, longTypes[type].parse(text, rule(type)));
      }),
      100_000,
    );
  });
}
