import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, restored, saved } from './record-pairs.ts';
import { scriptBlock } from './script-block.ts';
import { assertSaidOnce, problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const structure = `${folder}/runbook.yaml`;
const rows = '$row = Get-CsPushNotificationConfiguration | Select-Object -Property Identity, Uri';
const written = '$row | Export-Csv -LiteralPath $record -NoClobber -Encoding UTF8';
const on = 'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService {{applePush}}';
const off = 'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false';
const change = (record: string) =>
  scriptBlock([
    record,
    rows,
    written,
    saved,
    'if ($saved[0].Identity -ne $row.Identity) { throw }',
    `${on} -Identity $row.Identity -Uri '{{edgeFqdn}}'`,
  ]);
const undo = (record: string, ...end: readonly string[]) =>
  scriptBlock([off, record, saved, restored, removed, ...end]);

const others = `  mute-push: { shell: lync-management-shell, place: front-end, effect: changes, undo: unmute-push, state: show-push }
  unmute-push: { shell: lync-management-shell, place: front-end, effect: changes }
`;
const muted = place.replace('push-before', 'push-muted');

/** What is said of two changes with a record each, where runbook.yaml differs. */
function said(...[from, to]: readonly [string, string]): Promise<string[]> {
  const text = soundFile(structure)
    .replace('\n  show-push:', () => `\n${others}  show-push:`)
    .replace('role: CsAdministrator\n', '$&        commands: [mute-push]\n')
    .replace(from, to);
  return problemsOf({
    files: {
      [structure]: text,
      [`${folder}/commands/enable-push.ps1`]: change(place),
      [`${folder}/commands/disable-push.ps1`]: undo(place, "Write-Host 'Push is off again.'"),
      [`${folder}/commands/mute-push.ps1`]: change(muted),
      [`${folder}/commands/unmute-push.ps1`]: undo(muted),
    },
  });
}

test('reports a change as its own undo once, and judges it by the undo that reads its record', async () => {
  const found = await said('undo: disable-push', 'undo: enable-push');
  assertSaidOnce('own', found, `${structure}:21:5: found \`enable-push\` as its own \`undo\``);
});

test('reports a change as undo of another once, where a command reads the record', async () => {
  const found = await said('undo: disable-push', 'undo: mute-push');
  assertSaidOnce(
    'other',
    found,
    `${structure}:21:5: found \`mute-push\`, which does not read the record \`$env:USERPROFILE\\push-before.csv\` of \`enable-push\`, expected \`disable-push\`, which reads it.`,
  );
});

test('takes an undo with an undo of its own as right that reads the record', async () => {
  assert.deepEqual(await said('', ''), []);
  const chain = await said(
    'disable-push: { shell: lync-management-shell, place: front-end, effect: changes,',
    '$& undo: mute-push,',
  );
  assert.equal(
    chain.some((one) => one.includes(`${structure}:21`)),
    false,
  );
});
