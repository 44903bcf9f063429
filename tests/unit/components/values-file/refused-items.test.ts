import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readValuesFile } from '../../../../src/components/values-file/read-values-file.ts';
import { refusalsOf, refusedItems } from '../../../../src/components/values-file/refused-items.ts';
import { compareValues } from '../../../../src/components/values/values-change.ts';
import type { LocalParameter } from '../../../../src/content/schemas/parameter.ts';

const sipDomains: LocalParameter = {
  name: 'sipDomains',
  type: 'domain-list',
  label: 'SIP domains',
  group: 'environment',
};

function readList(list: string) {
  const file = `{"format":"fieldbook-values","version":1,"values":{"sipDomains":${list}}}`;
  return readValuesFile(new TextEncoder().encode(file));
}

/** The refused entries of a list in a file, each with its place. */
function refusedIn(list: string): string[] {
  const { entries, parts = {} } = readList(list);
  const offered = Object.fromEntries(
    Object.entries(entries).map(([name, { typed }]) => [name, typed]),
  );
  const { refused } = compareValues(offered, {}, [sipDomains], []);
  const refusals = [
    ...refused.flatMap((value) => refusalsOf(value, sipDomains, entries['sipDomains'])),
    ...refusedItems(sipDomains, parts['sipDomains'] ?? []),
  ];
  return refusals.map(({ value, place }) => `${place?.path ?? ''} ${value.then}`);
}

test('of a list in a file, each refused entry is named with its place', () => {
  assert.deepEqual(refusedIn('["xn--a.com","ok.com","-bad-.com"]'), [
    'values.sipDomains[0] xn--a.com',
    'values.sipDomains[2] -bad-.com',
  ]);
});

test('of a list that holds a number too, the refused texts are named at once', () => {
  const list = '["a.com",5,"x y"]';
  assert.deepEqual(refusedIn(list), ['values.sipDomains[2] x y']);
  assert.deepEqual(
    readList(list).faults.map(({ place }) => place?.path),
    ['values.sipDomains[1]'],
  );
});

test('a list whose entries are right one by one is refused as a whole', () => {
  assert.deepEqual(refusedIn('["a.com","a.com"]').length, 1);
});

test('of a list in a link, each refused entry is named', () => {
  const { refused } = compareValues({ sipDomains: 'x y\nok.com\n-bad-.com' }, {}, [sipDomains], []);
  const refusals = refused.flatMap((value) => refusalsOf(value, sipDomains, undefined));
  assert.deepEqual(
    refusals.map(({ value }) => value.then),
    ['x y', '-bad-.com'],
  );
});
