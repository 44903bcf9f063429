import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseValue } from '../../../../src/parameters/values.ts';
import { anyText } from '../../../support/hostile-values.ts';
import { assertProperty } from '../../../support/size.ts';
import { accepts, refuses, rule } from '../../../support/value-rows.ts';
import fc from 'fast-check';

test('a user is an address, with or without sip:, or a domain and a logon name', () => {
  accepts(rule('user'), [
    ['kenmyer@contoso.com', 'kenmyer@contoso.com'],
    [' KenMyer@Contoso.COM ', 'KenMyer@contoso.com'],
    ['sip:kenmyer@contoso.com', 'sip:kenmyer@contoso.com'],
    ["sip:ken.o'brien+lync@contoso.com", "sip:ken.o'brien+lync@contoso.com"],
    ['김철수@contoso.com', '김철수@contoso.com'],
    ['ken@bücher.example', 'ken@xn--bcher-kva.example'],
    ['CONTOSO\\kenmyer', 'CONTOSO\\kenmyer'],
    ['contoso.com\\ken.myer', 'contoso.com\\ken.myer'],
    ['CONTOSO\\Ken Myer', 'CONTOSO\\Ken Myer'],
    ['CONTOSO\\svc-lync$', 'CONTOSO\\svc-lync$'],
  ]);
});

test('what can stand for several users is refused', () => {
  refuses(rule('user'), [
    ['*', 'object-wildcard'],
    ['ken*@contoso.com', 'object-wildcard'],
    ['k?n@contoso.com', 'object-wildcard'],
    ['CONTOSO\\[k]en', 'object-wildcard'],
    ['sip:*@contoso.com', 'object-wildcard'],
    ['Ken Myer', 'user-form'],
    ['kenmyer', 'user-form'],
    ['CN=Ken Myer,OU=Users,DC=contoso,DC=com', 'user-form'],
    ['Ken Myer <kenmyer@contoso.com>', 'user-form', 'kenmyer@contoso.com'],
    ['ken@contoso.com, kim@contoso.com', 'several'],
    ['ken@contoso.com;kim@contoso.com', 'several'],
  ]);
});

test('each way to mistype a user has its own answer and its own repair', () => {
  refuses(rule('user'), [
    ['"kenmyer@contoso.com"', 'quotes', 'kenmyer@contoso.com'],
    ['<kenmyer@contoso.com>', 'quotes', 'kenmyer@contoso.com'],
    ['kenmyer＠contoso.com', 'look-alike', 'kenmyer@contoso.com'],
    ['CONTOSO₩kenmyer', 'look-alike', 'CONTOSO\\kenmyer'],
    ['CONTOSO/kenmyer', 'user-form', 'CONTOSO\\kenmyer'],
    ['mailto:kenmyer@contoso.com', 'user-scheme', 'kenmyer@contoso.com'],
    ['SIP:kenmyer@contoso.com', 'user-scheme', 'sip:kenmyer@contoso.com'],
    ['sip://kenmyer@contoso.com', 'user-scheme', 'sip:kenmyer@contoso.com'],
    ['kenmyer@contoso.com.', 'trailing-dot', 'kenmyer@contoso.com'],
    ['sip:kenmyer@contoso.com:5061', 'port', 'sip:kenmyer@contoso.com'],
    ['kenmyer@contoso', 'single-label-domain'],
    ['@contoso.com', 'user-form'],
    ['ken..myer@contoso.com', 'user-form'],
    ['CONTOSO\\', 'user-form'],
    ['\\kenmyer', 'user-form'],
    ['.\\kenmyer', 'user-form'],
    ['CONTOSO\\a\\b', 'user-form'],
    [`${'a'.repeat(250)}@contoso.com`, 'too-long'],
  ]);
});

test('the name of one object has no wildcard', () => {
  accepts(rule('object-name'), [
    ['Tag:Paris', 'Tag:Paris'],
    ["O'Brien & Söhne", "O'Brien & Söhne"],
  ]);
  refuses(rule('object-name'), [
    ['Messenger*', 'object-wildcard'],
    ['M?ssenger', 'object-wildcard'],
    ['[S]kype', 'object-wildcard'],
    ['Skype]', 'object-wildcard'],
  ]);
  refuses({ type: 'object-name', maxLength: 3 }, [['four', 'too-long']]);
});

test('whatever is accepted stands for one object', () => {
  assertProperty(
    fc.property(fc.constantFrom('user', 'object-name'), anyText, (type, raw) => {
      const result = parseValue(rule(type), raw);
      if (result.ok) assert.doesNotMatch(String(result.value), /[*?[\]]/);
    }),
    5_000,
  );
});
