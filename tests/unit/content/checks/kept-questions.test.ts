import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const structure = `${folder}/runbook.yaml`;
const script = `${folder}/commands/disable-push.ps1`;
const asks = soundFile(structure).replace(
  'disable-push: { shell: lync-management-shell,',
  'disable-push: { shell: lync-management-shell, confirms: true,',
);

function saidOf(text: string, runbook = asks): Promise<string[]> {
  return problemsOf({ fixture: 'valid-site', files: { [structure]: runbook, [script]: text } });
}

test('a command that is said to ask for confirmation does not turn the question off', async () => {
  const sound = soundFile(script);
  assert.deepEqual(await saidOf(sound), []);
  for (const silent of ['-Confirm:$false', '-cf: $false', '-Conf:0']) {
    const [said = '', ...others] = await saidOf(
      sound.replace('Service $false', `Service $false ${silent}`),
    );
    assert.match(
      said,
      /disable-push\.ps1:3:\d+: found `-\w+: ?(?:\$false|0)`, expected the question/,
    );
    assert.deepEqual(others, []);
  }
  const [said = '', ...others] = await saidOf(
    sound.replace("'Stop'", "'Stop'\n    $ConfirmPreference = 'None'"),
  );
  assert.match(said, /found `\$ConfirmPreference = 'None'`/);
  assert.deepEqual(others, []);
});

test('a command that asks nothing may say so', async () => {
  const silent = soundFile(script).replace('Service $false', 'Service $false -Confirm:$false');
  assert.deepEqual(await saidOf(silent, soundFile(structure)), []);
});
