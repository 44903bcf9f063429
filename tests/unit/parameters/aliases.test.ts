import assert from 'node:assert/strict';
import { test } from 'node:test';
import { underNewNames } from '../../../src/parameters/aliases.ts';

const parameters = [
  { name: 'fileServer', aliases: ['storageServer', 'server'] },
  { name: 'mailDomains' },
];

test('a value under an earlier name is one under the new name', () => {
  const values = { server: 'a.contoso.com', mailDomains: 'contoso.com', other: 'x' };
  assert.deepEqual(underNewNames(values, parameters), {
    fileServer: 'a.contoso.com',
    mailDomains: 'contoso.com',
    other: 'x',
  });
});

test('where there are both, the new one counts and the earlier one is kept', () => {
  const values = { storageServer: 'old.contoso.com', fileServer: 'new.contoso.com' };
  assert.deepEqual(underNewNames(values, parameters), values);
  assert.deepEqual(underNewNames({ storageServer: 'a', server: 'b' }, parameters), {
    fileServer: 'a',
    server: 'b',
  });
});

test('a name that means something to JavaScript is a name like any other', () => {
  const values: unknown = JSON.parse('{"__proto__":"x","server":"a.contoso.com"}');
  const renamed = underNewNames(values as Record<string, string>, parameters);
  assert.equal(JSON.stringify(renamed), '{"__proto__":"x","fileServer":"a.contoso.com"}');
});
