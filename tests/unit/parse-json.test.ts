import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { packageProblems } from '../../scripts/check/supply.ts';
import { billOfMaterials } from '../../scripts/sbom/document.ts';
import { parseJsonWith } from '../../src/parse-json.ts';

const long = `{\n  "some": 1,\n  "other": tru,\n  "more": "${'x'.repeat(50)}"\n}`;

test('a text that is no JSON is said in one line, with its place', () => {
  for (const [text, place] of [
    ['{', '1:2'],
    ['', '1:1'],
    ['{\n<<<<<<< HEAD\n', '2:1'],
    ['<<<<<<< HEAD\n{}', '1:1'],
    ['{"a": 1,}', '1:9'],
    ['[1\n2]', '2:1'],
    [long, '3:15'],
  ] as const) {
    const line = new RegExp(
      `^a\\.json:${place}: found unreadable JSON \\([^\\n]*\\), expected [^\\n]*$`,
    );
    assert.throws(() => parseJsonWith(z.unknown(), text, 'a.json'), { message: line }, text);
  }
});

test('the supply check and the bill of materials name the file that they cannot read', () => {
  for (const [asked, lock, file] of [
    ['{', '{}', 'package.json'],
    ['{}', '{', 'package-lock.json'],
  ] as const)
    assert.throws(() => packageProblems(asked, lock), { message: new RegExp(`^${file}:1:2: `) });
  assert.throws(() => billOfMaterials('<', '{}'), { message: /^package\.json:1:1: / });
});
