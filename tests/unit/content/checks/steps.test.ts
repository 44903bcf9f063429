import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

test('reports a locale that lacks a step', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'locale-lacks-step' }), [
    'content/runbooks/enable-push/fr.mdx:12:1: found no <Step id="switch-on">, expected it after <Step id="sign-in">, as in content/runbooks/enable-push/runbook.yaml. Write this step in fr.mdx.',
    'content/runbooks/enable-push/runbook.yaml:13:5: found the link `set-cspush` unused in fr.mdx, expected <Ref id="set-cspush">. Write `<Ref id="set-cspush">…</Ref>` around its words in every language, or remove the link.',
  ]);
});

test('reports a locale that lacks a task, named once rather than by its steps', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'locale-lacks-task' }), [
    'content/runbooks/enable-push/ko.mdx:1:1: found no <Task id="enable">, expected it first, as in content/runbooks/enable-push/runbook.yaml. Write this task in ko.mdx.',
    'content/runbooks/enable-push/runbook.yaml:13:5: found the link `set-cspush` unused in ko.mdx, expected <Ref id="set-cspush">. Write `<Ref id="set-cspush">…</Ref>` around its words in every language, or remove the link.',
  ]);
});

test('reports a locale that invents a step', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'locale-invents-step' }), [
    'content/runbooks/enable-push/zh.mdx:28:1: found <Step id="restart">, expected only the ids of content/runbooks/enable-push/runbook.yaml. Remove it, correct its id, or add it to runbook.yaml.',
  ]);
});

test('reports a locale that reorders steps', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'locale-reorders-step' }), [
    'content/runbooks/enable-push/ko.mdx:12:1: found <Step id="switch-on">, expected <Step id="sign-in"> here, as in content/runbooks/enable-push/runbook.yaml. Put the tasks and steps in the same order in every locale.',
  ]);
});

test('reports an id that one language misspells once', async () => {
  const file = 'content/runbooks/enable-push/fr.mdx';
  const structure = 'content/runbooks/enable-push/runbook.yaml';
  const step = soundFile(file).replace('<Step id="sign-in"', '<Step id="signin"');
  assert.deepEqual(await problemsOf({ files: { [file]: step } }), [
    `${file}:12:1: found <Step id="signin">, expected <Step id="sign-in">. Write the id that ${structure} has.`,
  ]);
  const task = soundFile(file).replace('<Task id="enable"', '<Task id="enabel"');
  assert.deepEqual(await problemsOf({ files: { [file]: task } }), [
    `${file}:10:1: found <Task id="enabel">, expected <Task id="enable">. Write the id that ${structure} has.`,
  ]);
});
