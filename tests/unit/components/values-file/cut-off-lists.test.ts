import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readValuesFile } from '../../../../src/components/values-file/read-values-file.ts';
import { isJson } from '../../../support/is-json.ts';
import { assertProperty } from '../../../support/size.ts';

const head = '{\n "format": "fieldbook-values",\n "version": 1,\n "values": {\n';
const fileWith = (values: string) => `${head}${values}\n }\n}\n`;

function read(text: string) {
  const { entries, faults } = readValuesFile(new TextEncoder().encode(text));
  const typed = Object.entries(entries).map(([name, one]) => [name, one.typed] as const);
  return { offered: Object.fromEntries(typed), faults };
}

/** Lists without their opening bracket, or closed before their end, however their lines are laid out. */
const cutOff = [
  '"l": "a.example",\n      "b.example"],\n"z": "last"',
  '"l":\n "a.example"\n , "b.example"\n , "c.example"\n ],\n"z": "last"',
  '"l": [\n "a.example"]\n , "b.example"\n , "c.example"\n ],\n"z": "last"',
  '"l": "a.example"\n "b.example"\n "c.example",\n"z": "last"',
  '"l": true\n "a.example",\n "b.example"\n ],\n"z": "last"',
  '"l": 1\n "a.example"\n ],\n"z": "last"',
  '"l": true ["a.example", "b.example"],\n"z": "last"',
];

for (const values of cutOff) {
  test(`of a list that is cut off, no part is offered, and the list is named: ${values}`, () => {
    const { offered, faults } = read(fileWith(values));
    assert.deepEqual(offered, { z: 'last' });
    assert.ok(faults.some(({ place }) => /^values\.l\b/.test(place?.path ?? '')));
  });
}

test('of a number with a bracket in it, no part is offered', () => {
  assert.deepEqual(read(fileWith('"a": "x",\n"port": 44}3')).offered, { a: 'x' });
});

/** A list of texts as editors and programs write it. */
const layouts: readonly ((items: readonly string[]) => string)[] = [
  (items) => `[\n      ${items.join(',\n      ')}\n    ]`,
  (items) => `[${items.join(', ')}]`,
  (items) => `[${items.join(',')}]`,
  (items) => `[${items.join(',\n         ')}]`,
  (items) => `\n      [ ${items.join('\n      , ')}\n      ]`,
  (items) => `  [\n                    ${items.join(',\n                    ')}\n               ]`,
  (items) => `\n[\n${items.join(',\n')}\n]`,
  (items) => `[ ${items.join(' , ')} ]`,
];
const marks = [
  '',
  '"',
  "'",
  '“',
  ':',
  ',',
  ',,',
  '{',
  '}',
  '[',
  ']',
  '(',
  '//',
  '#',
  ';',
  '1',
  '\n',
];
const between = [',\n', ', ', ',', '\n, '];

test('with one mark wrong at a list, no list is offered with fewer items than the file shows', () => {
  const change = fc.record({
    layout: fc.constantFrom(...layouts),
    count: fc.integer({ min: 1, max: 4 }),
    joint: fc.constantFrom(...between),
    at: fc.nat({ max: 200 }),
    isInstead: fc.boolean(),
    mark: fc.constantFrom(...marks),
  });
  assertProperty(
    fc.property(change, ({ layout, count, joint, at, isInstead, mark }) => {
      const items = Array.from({ length: count }, (_, one) => `${'abcd'.charAt(one)}.example`);
      const list = `"l": ${layout(items.map((item) => JSON.stringify(item)))}`;
      const values = ['"k": "first"', list, '"z": "last"'].join(joint);
      const place = at % values.length;
      const rest = values.slice(place + (isInstead ? 1 : 0));
      const text = fileWith(values.slice(0, place) + mark + rest);
      if (isJson(text)) return;
      const { l = '' } = read(text).offered;
      if (l !== '') assert.equal(l.split('\n').length, count, text);
    }),
    20_000,
  );
});
