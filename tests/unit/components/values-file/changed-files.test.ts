import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pathText } from '../../../../src/components/values-file/file-place.ts';
import { readValuesFile } from '../../../../src/components/values-file/read-values-file.ts';
import type { ReadFile } from '../../../../src/components/values-file/read-tree.ts';
import { compareValues } from '../../../../src/components/values/values-change.ts';
import { loadParameters } from '../../../../src/content/read/load.ts';
import { localParameter } from '../../../../src/parameters/local-parameter.ts';
import { isJson } from '../../../support/is-json.ts';
import { assertProperty } from '../../../support/size.ts';

const parameters = Object.entries(loadParameters()).map(([name, definition]) =>
  localParameter(name, definition, 'en'),
);
const names = parameters.map(({ name }) => name);

const read = (text: string): ReadFile => readValuesFile(new TextEncoder().encode(text));

const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  fc.constantFrom('__proto__', 'constructor', 'toString', 'noSuchName', '', 'a b', 'values'),
  fc.string(),
);
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('contoso.com', 'edge.contoso.com', 'xn--a.com', ' ') },
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(fc.string(), fc.constant(1))),
  fc.jsonValue({ maxDepth: 3 }),
);
const entries = fc.array(fc.tuple(name, value), { maxLength: 8 });

/** The text of a file whose values may have a name twice, which an object cannot. */
function fileOf(pairs: readonly (readonly [string, unknown])[], space: string): string {
  const values = pairs.map(([key, one]) => `${JSON.stringify(key)}:${space}${JSON.stringify(one)}`);
  return `{"format":"fieldbook-values",${space}"version":1,"values":{${values.join(`,${space}`)}}}`;
}

/** The names that a fault names, and those below which it lies. */
function namedBy({ faults }: ReadFile): (path: string) => boolean {
  const paths = faults.map(({ place }) => place?.path ?? '');
  return (path) => paths.some((one) => one === path || one.startsWith(`${path}[`));
}

test('each value of a file is offered, here already, empty, or named in a fault, and none is two of these', () => {
  const space = fc.constantFrom('', ' ', '\n', '\r\n\t');
  assertProperty(
    fc.property(entries, entries, space, (pairs, current, between) => {
      const file = read(fileOf(pairs, between));
      const isNamed = namedBy(file);
      const offered = Object.fromEntries(
        Object.entries(file.entries).map(([key, { typed }]) => [key, typed]),
      );
      const now = current.flatMap(([key, one]): [string, string][] =>
        typeof one === 'string' ? [[key, one]] : [],
      );
      const { own, elsewhere, refused, here, blank, unknown } = compareValues(
        offered,
        Object.fromEntries(now),
        parameters.slice(0, 5),
        parameters.slice(5),
      );
      const told = [...own, ...elsewhere, ...refused].map((one) => one.name);
      const count = told.length + here.length + blank.length + unknown.length;
      assert.equal(count, Object.keys(offered).length);
      for (const [key] of pairs) {
        const isOffered = Object.hasOwn(offered, key);
        assert.notEqual(isOffered, isNamed(pathText(['values', key])), key);
      }
    }),
    5000,
  );
});

test('of texts that go on behind their line, however they look, each is told at its place and the others are offered', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    // A line separator of Unicode ends no line of JSON.
    fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '", "', '\\', '//', '\\n', ' ', '\u2028'),
  );
  const lines = fc.array(words, { minLength: 1, maxLength: 4 });
  const lineBreak = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
  assertProperty(
    fc.property(fc.array(lines, { maxLength: 8 }), lineBreak, (texts, between) => {
      const written = texts.map((parts, at) => {
        const inner = parts.map((part) => JSON.stringify(part).slice(1, -1)).join(between);
        return `"v${at}": "${inner}"`;
      });
      const file = read(
        `{"format":"fieldbook-values","version":1,"values":{${written.join(`,${between}`)}}}`,
      );
      const isLong = (_: unknown, at: number) => (texts[at] ?? []).length > 1;
      const names = texts.map((_, at) => `v${at}`);
      const faults = file.faults.map(({ code, place }) => [code, place?.path]);
      const expected = names.filter(isLong).map((one) => ['unfinished', `values.${one}`]);
      assert.deepEqual(faults, expected);
      const offered = names.filter((one, at) => !isLong(one, at));
      assert.deepEqual(Object.keys(file.entries), offered);
    }),
    5000,
  );
});

interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly add: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  drop: fc.nat({ max: 3 }),
  add: fc.oneof(
    fc.constantFrom('', ',', '{', '}', '[', ']', '"', ':', '\\', '//', '/*', 'NaN', '-', '0', '.'),
    fc.constantFrom('\n', '\u0000', '\uFEFF', '“', "'", 'e', 'null', '\u2028', '\ud800'),
    fc.string({ maxLength: 3 }),
  ),
});

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, { at, drop, add }) => {
    const start = at % (before.length + 1);
    return before.slice(0, start) + add + before.slice(start + drop);
  }, text);
}

test('a file that was changed anywhere is read to its end: what is no JSON has a fault, and no value is made up', () => {
  const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
  assertProperty(
    fc.property(entries, edits, (pairs, changes) => {
      const text = edited(fileOf(pairs, '\n'), changes);
      // The mark of an encoding is no part of its text.
      const bare = new TextDecoder().decode(new TextEncoder().encode(text));
      const file = read(text);
      if (!isJson(bare)) assert.notDeepEqual(file.faults, [], bare);
      for (const { place } of file.faults) {
        if (place) assert.ok(place.line >= 1 && place.column >= 1);
      }
      const places = bare.split(/\r\n|[\r\n]/);
      for (const { place } of Object.values(file.entries)) {
        assert.ok(place);
        assert.equal(places[place.line - 1]?.charAt(place.column - 1), '"');
      }
    }),
    5000,
  );
});

test('a file of any bytes is refused with a reason', () => {
  assertProperty(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const { faults, entries: values } = readValuesFile(bytes);
      assert.ok(faults.length > 0);
      assert.deepEqual(values, {});
    }),
    5000,
  );
});

test('a file with as many faults as it can hold is read soon', () => {
  const texts = ['{"values":{', '{"a" '.repeat(50), ','.repeat(200_000), '"a":NaN,'.repeat(30_000)];
  const inValues = `{"values":{${'"a":"x" '.repeat(30_000)}}}`;
  const longTexts = [`{"values":{${'"a":"x\n",'.repeat(30_000)}}}`, '{"a":"\\"\n'.repeat(30_000)];
  for (const text of [...texts, inValues, ...longTexts]) {
    const start = performance.now();
    assert.ok(read(text.slice(0, 262_144)).faults.length > 0);
    assert.ok(performance.now() - start < 5000, text.slice(0, 20));
  }
});
