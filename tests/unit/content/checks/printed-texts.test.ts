import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const command = `${folder}/commands/disable-push.ps1`;
const runbook = `${folder}/runbook.yaml`;

test('reports a text that a command prints and nobody explains, and one that it never prints', async () => {
  const text = soundFile(command).replace('Push is off again.', 'Push was off.');
  assert.deepEqual(await problemsOf({ files: { [command]: text } }), [
    `${command}:4:16: found the printed text “Push was off.”, expected a text of \`prints\` in runbook.yaml. Add its key, and tell in every language what the text means.`,
    `${runbook}:23:93: found \`off-again\`, which the command never prints, expected “Push is off again.” in ${command}. Correct the key or the text, or remove it.`,
  ]);
});

test('reports a key that does not exist, and a text that no command prints', async () => {
  const text = soundFile(runbook).replace('prints: [off-again]', 'prints: [off]');
  assert.deepEqual(await problemsOf({ files: { [runbook]: text } }), [
    `${command}:4:16: found the printed text “Push is off again.”, expected \`off-again\` in \`prints\` of \`disable-push\`. Add its key, and tell in every language what the text means.`,
    `${runbook}:23:93: found \`off\`, expected a key of \`prints\` of the runbook. Correct the key or the text, or remove it.`,
    `${runbook}:43:11: found the text \`off-again\` unused, expected a command that prints it. Name it in \`prints\` of the command, or remove it.`,
  ]);
});
