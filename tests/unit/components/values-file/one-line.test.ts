import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readValuesFile } from '../../../../src/components/values-file/read-values-file.ts';
import { isJson } from '../../../support/is-json.ts';

const head = ['"format":"fieldbook-values"', '"version":1'];
const values = [
  '"tenantDomain":"contoso.com"',
  '"siteUrl":"https://contoso.com/x"',
  '"sipDomains":["contoso.com","fabrikam.com"]',
  '"port":443',
  '"hybrid":true',
  '"siteName":"Seoul \\"A\\""',
  '"edgeFqdn":"edge01.contoso.com"',
];
const marks = ['', '“', "'", ';', '，', '：'];

const fileOf = (heads: readonly string[], opening: string, written: readonly string[]): string =>
  `{${heads.join(',')},${opening}${written.join(',')}}}`;
const nameIn = (value: string): string => /"(\w+)"/.exec(value)?.[1] ?? '';

/** Holds that a file in one line has one fault, and that all values but some are offered. */
function assertOnce(text: string, without: readonly string[]): void {
  if (isJson(text)) return;
  const { entries, faults } = readValuesFile(new TextEncoder().encode(text));
  assert.equal(faults.length, 1, text);
  assert.equal(faults[0]?.place?.line, 1);
  const lost = values.map(nameIn).filter((name) => !Object.hasOwn(entries, name));
  assert.deepEqual(
    lost.filter((name) => !without.includes(name)),
    [],
    text,
  );
}

/** A value in which one mark is left out, doubled, or another one. */
function changed(value: string): string[] {
  return [...value.matchAll(/[":,{}[\]]/g)].flatMap(({ 0: mark, index }) =>
    [...marks, mark + mark].map((one) => value.slice(0, index) + one + value.slice(index + 1)),
  );
}

for (const [at, value] of values.entries()) {
  test(`in a file of one line, a wrong mark in a value is told once, and costs no other: ${value}`, () => {
    for (const other of changed(value))
      assertOnce(fileOf(head, '"values":{', values.with(at, other)), [nameIn(value)]);
  });
}

test('in a file of one line, a wrong mark in its head is told once, and costs no value', () => {
  for (const [at, one] of head.entries())
    for (const other of changed(one))
      assertOnce(fileOf(head.with(at, other), '"values":{', values), []);
  for (const opening of ['"values":', '"values"{', 'values":{', '"values:{', '"values":['])
    assertOnce(fileOf(head, opening, values), []);
});

test('in a file of one line, a comma that is missing or another mark costs one value at most', () => {
  const whole = fileOf(head, '"values":{', values);
  for (const [at, value] of values.slice(0, -1).entries()) {
    const end = whole.indexOf(value) + value.length;
    const without = [value, values[at + 1] ?? ''].map(nameIn);
    for (const mark of ['', ';', "'", ',,'])
      assertOnce(whole.slice(0, end) + mark + whole.slice(end + 1), without);
  }
});

test('in a file of one line, a fault is told at its place, and items have theirs', () => {
  const text = fileOf(head, '"values":{', ['"a":"x', '"l":["b","c"]', '"d":1', '"d":2']);
  const { entries, faults } = readValuesFile(new TextEncoder().encode(text));
  const column = (part: string) => text.lastIndexOf(part) + 1;
  const places = faults.map((fault) => [fault.code, fault.place]);
  assert.deepEqual(places, [
    ['unfinished', { path: 'values.a', line: 1, column: column('"x') }],
    ['twice', { path: 'values.d', line: 1, column: column('"d"') }],
  ]);
  assert.deepEqual(entries['l'], {
    typed: 'b\nc',
    place: { path: 'values.l', line: 1, column: column('"l"') },
    items: [
      { text: 'b', place: { path: 'values.l[0]', line: 1, column: column('"b"') } },
      { text: 'c', place: { path: 'values.l[1]', line: 1, column: column('"c"') } },
    ],
  });
});

test('a comment with names in it gives no value, wherever it stands in its line', () => {
  const lines = [
    '"a": 1, // old: "b": 2, "c": 3',
    '"d": "//e" /* "f": 4, "g": 5 */',
    '# "h": 6, "i": 7',
  ];
  for (const line of lines) {
    const text = `{"format":"fieldbook-values","version":1,"values":{\n${line}\n}}`;
    const { entries } = readValuesFile(new TextEncoder().encode(text));
    for (const name of ['b', 'c', 'f', 'g', 'h', 'i']) assert.ok(!Object.hasOwn(entries, name));
  }
});
