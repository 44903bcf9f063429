import assert from 'node:assert/strict';
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
