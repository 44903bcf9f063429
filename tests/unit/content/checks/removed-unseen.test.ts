import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, restored, said, saved } from './record-pairs.ts';
import { assertSaidOnce } from './site.ts';

const look = '$after = Get-CsPushNotificationConfiguration -ErrorAction Stop';
const end = 'if ($after.Uri -ne $saved[0].Uri) { throw }';

const saidOf = (...lines: readonly string[]) =>
  said({ reader: [place, saved, restored, ...lines] });

test('reports an undo that removes its record before it looks whether everything is back', async () => {
  assertSaidOnce(
    'early',
    await saidOf(removed, look, end),
    'disable-push.ps1:7:5: found `Remove-Item`, which removes the record `$env:USERPROFILE\\push-before.csv` before `Get-CsPushNotificationConfiguration` shows whether everything is back, expected it behind that.',
  );
});

test('takes a removal behind the look, and one that nothing judges, as right', async () => {
  const other = 'if (-not (Get-Service -Name RTCSRV)) { throw }';
  for (const lines of [
    [look, end, removed],
    [removed, other],
    [look, removed],
    [removed, look],
  ])
    assert.deepEqual(await saidOf(...lines), [], lines.join('; '));
});
