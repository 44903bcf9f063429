import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readValuesFile } from '../../../../src/components/values-file/read-values-file.ts';

/** The values that are offered of a file, and the path, the line and the expectation of each fault. */
function read(values: string) {
  const text = `{\n"format": "fieldbook-values",\n"version": 1,\n"values": {\n${values}\n}\n}\n`;
  const { entries, faults } = readValuesFile(new TextEncoder().encode(text));
  const told = faults.map((fault) => {
    const expected = 'expected' in fault ? fault.expected : fault.code;
    return `${fault.place?.path ?? ''} ${fault.place?.line ?? ''} ${expected}`;
  });
  return { offered: Object.keys(entries), told };
}

/** Values with a list that has no end, and what is told of it. */
const open = [
  ['"k": 1,\n"l": [\n  "a",\n  "b"\n"y": 2,\n"z": 3', 'values.l[2] 9 bracket'],
  ['"k": 1,\n"l": [\n  "a",\n  "b",\n"y": 2,\n"z": 3', 'values.l[2] 9 comma'],
  ['"k": 1,\n"l": [\n  "a",\n  "b"\n  ,\n"y": 2,\n"z": 3', 'values.l[2] 10 comma'],
  ['"k": 1,\n"l": [\n"y": 2,\n"z": 3', 'values.l[0] 7 comma'],
  ['"k": 1\n, "l":\n  [ "a"\n  , "b"\n, "y": 2,\n"z": 3', 'values.l[2] 9 comma'],
  ['"k": 1,\n"y": 2,\n"z": 3,\n"l": [\n  "a",\n  "b"', 'values.l 11 bracket'],
  ['"k": 1,\n"y": 2,\n"z": 3,\n"l": [', 'values.l 9 json'],
  ['"k": 1,\n"l": [\n  "a",\n  "b"\n},\n"y": 2,\n"z": 3', 'values.l[2] 10 comma'],
] as const;

for (const [values, told] of open) {
  test(`a list in lines that has no end is told once, and costs no other value: ${values}`, () => {
    assert.deepEqual(read(values), { offered: ['k', 'y', 'z'], told: [told] });
  });
}

test('a name in a list is told at its place, also where lists stand below', () => {
  const lists = '"l": [\n"a",\n"b": "c"\n],\n"m": [\n"d"\n]';
  assert.deepEqual(read(lists), { offered: ['m'], told: ['values.l[1] 7 comma'] });
});
