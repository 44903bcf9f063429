import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readValuesFile } from '../../../../src/components/values-file/read-values-file.ts';

/** Values of a file, those that are offered, and the path and the line of each fault. */
const around: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['"a": "contoso." "om",\n"z": "last"', ['z'], ['values.a 5']],
  ['"a": "contoso." + "om",\n"z": "last"', ['z'], ['values.a 5']],
  ['"a": "contoso."\n+ "om",\n"z": "last"', ['z'], ['values.a 5', 'values 6']],
  ['"a": 44 3,\n"z": "last"', ['z'], ['values.a 5']],
  ['"a": true false,\n"z": "last"', ['z'], ['values.a 5']],
  [
    '"a": "contoso." "om",\n"b": 44 3,\n"c": true false,\n"z": "last"',
    ['z'],
    ['values.a 5', 'values.b 6', 'values.c 7'],
  ],
  ['"a": "x" ;\n"z": "last"', ['z'], ['values.a 5']],
  ['"a": "x" // old\n, "z": "last"', ['a', 'z'], ['values 5']],
  ['"a": "x", "b" "y",\n"z": "last"', ['a', 'z'], ['values.b 5']],
  ['"a": "x" "b": "y",\n"z": "last"', ['a', 'z'], ['values.b 5']],
  ['"a": "x"\n"b"\n"c"\n, "z": "last"', ['z'], ['values.a 6']],
  ['# "a": "old",\n"z": "last"', ['z'], ['values.a 5']],
  ['"z": "last",\n# "a": "old"', ['z'], ['values.a 6']],
  ['# "a": "old", "b": "older",\n"z": "last"', ['z'], ['values 5', 'values.a 5', 'values.b 5']],
  ['> "a": "old",\n> "b": "older",\n"z": "last"', ['z'], ['values.a 5', 'values.b 6']],
];

for (const [values, offered, faulty] of around) {
  test(`a value with something else before or behind it is held back and named: ${values}`, () => {
    const text = `{\n"format": "fieldbook-values",\n"version": 1,\n"values": {\n${values}\n}\n}\n`;
    const { entries, faults } = readValuesFile(new TextEncoder().encode(text));
    assert.deepEqual(Object.keys(entries), offered);
    const places = faults.map(({ place }) => `${place?.path ?? ''} ${place?.line ?? ''}`);
    assert.deepEqual(places, faulty);
  });
}
