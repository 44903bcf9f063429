import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

test('reports a missing string', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'interface-string-missing' }), [
    'content/interface/zh.yaml:1:1: found no string `site.home`, expected it, as in content/interface/en.yaml:2. Translate it into zh.',
  ]);
});

test('reports a string that English lacks', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'interface-string-extra' }), [
    'content/interface/ko.yaml:3:3: found the string `site.extra`, expected only the keys of content/interface/en.yaml. Remove it, or add it to every locale.',
  ]);
});

test('reports slots that differ', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'interface-slots-differ' }), [
    'content/interface/ko.yaml:3:3: found the slots {user} in `site.greeting`, expected {name}, as in English. Use the same slots in every locale.',
  ]);
});

test('reports plural forms that the language does not have', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'interface-plural-forms' }), [
    'content/interface/ko.yaml:5:3: found the plural forms one, other in `runbook.stepCount`, expected other. Give the forms that ko has.',
  ]);
});

test('reports a problem of values without a text, and a text without a problem', async () => {
  const ownTexts = new URL('../../../../content/interface/en.yaml', import.meta.url);
  const texts = readFileSync(ownTexts, 'utf8').replace('  duplicate: ', '  twice: ');
  const problems = await problemsOf({ files: { 'content/interface/en.yaml': texts } });
  const told = problems.filter((problem) => problem.includes('a type of value lists'));
  assert.deepEqual(
    told.map((problem) => problem.replace(/:\d+:\d+/, '')),
    [
      'content/interface/en.yaml: found no string `validation.duplicate`, expected a text for each problem that a type of value lists in src/parameters/types. Say there what is wrong with the value and what to enter instead.',
      'content/interface/en.yaml: found the string `validation.twice`, expected only the problems that a type of value lists in src/parameters/types. Remove it, or correct its name.',
    ],
  );
});
