import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

test('reports a changing command without undo', async () => {
  const without = ['commands/disable-push.ps1', 'ko.yaml', 'zh.yaml', 'fr.yaml', 'en.yaml'].map(
    (file) => `content/runbooks/enable-push/${file}`,
  );
  assert.deepEqual(await problemsOf({ fixture: 'command-without-undo', without }), [
    'content/runbooks/enable-push/runbook.yaml:17:3: found no `undo` of `enable-push`, expected the id of the command that takes the change back, `{ none: <reason> }` or `{ needless: <reason> }`. Write which command takes it back, or why none does.',
  ]);
});

test('reports commands that do not exist', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'command-unknown' }), [
    'content/runbooks/enable-push/runbook.yaml:21:5: found the command `disable-notifications`, expected the id of a command below `commands`. Add `disable-notifications` below `commands`, or write an id that stands there.',
    'content/runbooks/enable-push/runbook.yaml:40:31: found the command `try-push`, expected the id of a command below `commands`. Add `try-push` below `commands`, or write an id that stands there.',
  ]);
});

test('reports an entry without a file and a file without an entry', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'command-files' }), [
    'content/runbooks/enable-push/runbook.yaml:25:3: found `check-push` without a file, expected content/runbooks/enable-push/commands/check-push.ps1. Add the file, or correct the id.',
  ]);
});

test('reports an output without a file and a file without an output', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'output-files' }), [
    'content/runbooks/enable-push/runbook.yaml:24:79: found `settings` without a file, expected content/runbooks/enable-push/outputs/settings.txt. Add the file, or correct the id.',
    'content/runbooks/enable-push/runbook.yaml:25:79: found `settings` without a file, expected content/runbooks/enable-push/outputs/settings.txt. Add the file, or correct the id.',
  ]);
});

test('reports a state listed beside its own command', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'command-shown-twice' }), [
    'content/runbooks/enable-push/runbook.yaml:35:33: found `show-push` in a step that shows it already, expected only the command that it is the `undo` or `state` of. Remove it from the step.',
  ]);
});

test('reports a command that a step misspells once', async () => {
  const file = 'content/runbooks/enable-push/runbook.yaml';
  const text = soundFile(file).replace('commands: [test-push]', 'commands: [test-psh]');
  assert.deepEqual(await problemsOf({ files: { [file]: text } }), [
    `${file}:40:20: found the command \`test-psh\`, expected the id of a command below \`commands\`. Write \`test-push\`, or add \`test-psh\` below \`commands\`.`,
  ]);
});
