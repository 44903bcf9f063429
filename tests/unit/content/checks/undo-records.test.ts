import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, restored, rows, saved } from './record-pairs.ts';
import { scriptBlock } from './script-block.ts';
import { assertSaidOnce, problemsOf, soundFile } from './site.ts';

const folder = 'content/runbooks/enable-push';
const runbook = `${folder}/runbook.yaml`;
const off = 'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false';

const change = (record: string, setting: string, before: readonly string[] = []) =>
  scriptBlock([
    ...before,
    record,
    rows,
    '$row | Export-Csv -LiteralPath $record -NoClobber -Encoding UTF8',
    `Set-CsPushNotificationConfiguration -EnableApplePushNotificationService ${setting}`,
  ]);

/** What is said of two changes, whose records stand at these places, and of their one undo, which reads the first. */
function said(first: string, second: string, before: readonly string[] = []): Promise<string[]> {
  return problemsOf({
    files: {
      [runbook]: soundFile(runbook).replace(
        /(test-push: .*)effect: reads, output: push/,
        '$1effect: changes, undo: disable-push, state: show-push',
      ),
      [`${folder}/commands/enable-push.ps1`]: change(first, '{{applePush}}', before),
      [`${folder}/commands/test-push.ps1`]: change(second, '$true', [
        soundFile(`${folder}/commands/test-push.ps1`).trimEnd(),
      ]),
      [`${folder}/commands/disable-push.ps1`]: scriptBlock([
        off,
        place,
        saved,
        restored,
        removed,
        "Write-Host 'Push is off again.'",
      ]),
    },
  });
}

const other = place.replace('push-before', 'push-otherwise');

test('reports a change whose record its undo, which is that of another too, does not read', async () => {
  assert.deepEqual(await said(place, other), [
    `${runbook}:25:81: found \`disable-push\`, which does not read the record \`$env:USERPROFILE\\push-otherwise.csv\` of \`test-push\`, expected a command that restores from it. Name the command that does, or let \`test-push\` write \`$env:USERPROFILE\\push-before.csv\`, which \`disable-push\` reads: what is not read restores nothing.`,
  ]);
});

test('names no change as the one that reads the record, which has an undo of its own', async () => {
  const looking = [other, saved, 'if ($saved.Count -gt 1) { throw }'];
  assertSaidOnce(
    'looking',
    await said(place, other, looking),
    'of `test-push`, expected a command that restores from it.',
  );
});

test('takes two changes with one record and one undo as right', async () => {
  assert.deepEqual(await said(place, place), []);
});
