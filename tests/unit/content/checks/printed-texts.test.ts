import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const command = `${folder}/commands/disable-push.ps1`;
const runbook = `${folder}/runbook.yaml`;

test('reports a text that a command prints in another wording, once', async () => {
  const text = soundFile(command).replace('Push is off again.', 'Push was off.');
  assert.deepEqual(await problemsOf({ files: { [command]: text } }), [
    `${command}:4:16: found the printed text “Push was off.”, expected “Push is off again.”, which is \`off-again\` in \`prints\` of ${runbook}. Write the same text in both, or add a key for it.`,
  ]);
});

test('reports a key that does not exist, and nothing that follows from it', async () => {
  const text = soundFile(runbook).replace('prints: [off-again]', 'prints: [off]');
  assert.deepEqual(await problemsOf({ files: { [runbook]: text } }), [
    `${runbook}:23:93: found \`off\`, expected a key of \`prints\` of the runbook. Correct the key, or remove it.`,
  ]);
});
