import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { DiagnosticError, formatDiagnostic } from '../../../../src/diagnostic.ts';
import { parseYaml } from '../../../../src/content/read/yaml-file.ts';

const schema = z.record(z.string(), z.unknown());

function parse(text: string) {
  return parseYaml({ path: '/a.yaml', file: 'a.yaml', text }, schema);
}

function diagnostics(text: string, model: z.ZodMiniType): string[] {
  try {
    parseYaml({ path: '/a.yaml', file: 'a.yaml', text }, model);
    return [];
  } catch (error) {
    assert.ok(error instanceof DiagnosticError);
    return error.diagnostics.map(formatDiagnostic);
  }
}

test('knows the place of keys, items and texts', () => {
  const text = "a:\n  - { b: one, c: 'two' }\n  - three\n";
  const yaml = parse(text);
  assert.deepEqual(yaml.placeOf(['a', 0, 'c']), { line: 2, column: 15 });
  assert.deepEqual(yaml.placeOf(['a', 1]), { line: 3, column: 5 });
  assert.equal(yaml.offsetOf(['a', 0, 'c']), text.indexOf('two'));
  assert.equal(yaml.offsetOf(['a', 1]), text.indexOf('three'));
});

test('answers with the nearest ancestor of an entry that is missing', () => {
  assert.deepEqual(parse('x: 1\na:\n  b: {}\n').placeOf(['a', 'b', 'c', 0]), {
    line: 3,
    column: 3,
  });
  assert.deepEqual(parse('x: 1\n').placeOf(['nothing']), { line: 1, column: 1 });
});

test('points at an unknown key rather than at its map', () => {
  const model = z.strictObject({ a: z.strictObject({ b: z.string() }) });
  assert.deepEqual(diagnostics('a:\n  b: x\n  extra: y\n', model), [
    'a.yaml:3:3: found `extra` at `a`, expected one of `b`. Correct its spelling, or remove it.',
  ]);
});

test('takes an unknown key for a misspelled one where that one is missing', () => {
  const model = z.strictObject({ minutes: z.number(), id: z.string() });
  assert.deepEqual(diagnostics('minuts: 3\nid: x\n', model), [
    'a.yaml:1:1: found `minuts`, expected one of `minutes`, `id`. Write `minutes`, or remove it.',
  ]);
  assert.deepEqual(diagnostics('minutes: 3\nminuts: 3\nid: x\n', model), [
    'a.yaml:2:1: found `minuts`, expected one of `minutes`, `id`. Correct its spelling, or remove it.',
  ]);
  // The only one that is not known is meant to be the only one that is missing.
  assert.deepEqual(diagnostics('hours: 3\nid: x\n', model), [
    'a.yaml:1:1: found `hours`, expected one of `minutes`, `id`. Write `minutes`, or remove it.',
  ]);
});

test('names the line in which a repeated key stands first', () => {
  const advice = 'Rename one of the two, or move what stands below them together.';
  assert.deepEqual(diagnostics('b: 0\na: 1\nc: 2\na: 3\n', schema), [
    `a.yaml:4:1: found the key \`a\` a second time, expected it once: it stands first in line 2. ${advice}`,
  ]);
  assert.deepEqual(diagnostics('a: { b: 1 }\nb:\n  - a: 1\n    "a": 2\n', schema), [
    `a.yaml:4:5: found the key \`a\` a second time, expected it once: it stands first in line 3. ${advice}`,
  ]);
});

test('reports tabs and other broken YAML with their place', () => {
  const [tab = ''] = diagnostics('a:\n\tb: 1\n', schema);
  assert.match(tab, /^a\.yaml:2:1: found unreadable YAML .* Indent the line with spaces\.$/);
  const [colon = ''] = diagnostics('title: Lync: a\n', schema);
  assert.match(colon, /^a\.yaml:1:8: found unreadable YAML .* Put the text into quotes: /);
  assert.match(
    diagnostics('a: "open\n', schema)[0] ?? '',
    /^a\.yaml:\d+:\d+: found unreadable YAML/,
  );
});

test('refuses a file that holds no map', () => {
  assert.deepEqual(diagnostics('', schema), [
    'a.yaml:1:1: found null, expected a map. Write a map there.',
  ]);
});
