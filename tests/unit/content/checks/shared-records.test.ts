import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, restored, rows, saved } from './record-pairs.ts';
import { scriptBlock } from './script-block.ts';
import { assertSaidOnce, problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const structure = `${folder}/runbook.yaml`;
const written = '$row | Export-Csv -LiteralPath $record -NoClobber -Encoding UTF8';
const on = 'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService {{applePush}}';
const off = 'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false';

const others = `  mute-push: { shell: lync-management-shell, place: front-end, effect: changes, undo: unmute-push, state: show-push }
  unmute-push: { shell: lync-management-shell, place: front-end, effect: changes }
`;

/** What is said of two changes whose records lie at two places. */
function saidOfTwo(one: string, other: string, writing = written): Promise<string[]> {
  const text = soundFile(structure)
    .replace('\n  show-push:', () => `\n${others}  show-push:`)
    .replace('role: CsAdministrator\n', '$&        commands: [mute-push]\n');
  const change = (record: string, line: string) => scriptBlock([record, rows, line, on]);
  const undo = (record: string, ...end: readonly string[]) =>
    scriptBlock([off, record, saved, restored, removed, ...end]);
  return problemsOf({
    files: {
      [structure]: text,
      [`${folder}/commands/enable-push.ps1`]: change(one, writing),
      [`${folder}/commands/disable-push.ps1`]: undo(one, "Write-Host 'Push is off again.'"),
      [`${folder}/commands/mute-push.ps1`]: change(other, written),
      [`${folder}/commands/unmute-push.ps1`]: undo(other),
    },
  });
}

test('reports two changes with undos of their own that share a record', async () => {
  assertSaidOnce(
    'shared',
    await saidOfTwo(place, place),
    'mute-push.ps1:5:12: found `Export-Csv` into the record `$env:USERPROFILE\\push-before.csv`, which enable-push.ps1:5 writes for `disable-push`, expected a record of its own. Give it another name',
  );
});

test('follows a record that is moved to its place', async () => {
  const moved =
    'if (-not (Test-Path -LiteralPath $record)) { $row | Export-Csv -LiteralPath "$record.new" -Encoding UTF8; Move-Item -LiteralPath "$record.new" -Destination $record }';
  assertSaidOnce('moved', await saidOfTwo(place, place, moved), 'which enable-push.ps1:5 writes');
});

test('takes changes with a record each as right', async () => {
  assert.deepEqual(await saidOfTwo(place, place.replace('push-before', 'push-muted')), []);
});
