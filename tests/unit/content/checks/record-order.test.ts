import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptBlock } from './script-block.ts';
import { problemsOf } from './site.ts';

const folder = 'content/runbooks/enable-push/commands';
const place = "$record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-before.csv'";
const change =
  'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService {{applePush}}';
const written = [
  'if (-not (Test-Path -LiteralPath $record)) {',
  '    Get-A | Select-Object Uri | Export-Csv -LiteralPath "$record.new" -Encoding UTF8',
  '    Move-Item -LiteralPath "$record.new" -Destination $record',
  '}',
];
const read = '$saved = @(Import-Csv -LiteralPath $record)';
const restored =
  'if ($saved) { Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false -Uri $saved[0].Uri }';
const removed = 'Remove-Item -LiteralPath $record';

interface Pair {
  readonly writer?: readonly string[];
  readonly reader?: readonly string[];
}

const said = ({
  writer = [place, ...written, change],
  reader = [place, read, restored, removed],
}: Pair) =>
  problemsOf({
    files: {
      [`${folder}/enable-push.ps1`]: scriptBlock(writer),
      [`${folder}/disable-push.ps1`]: scriptBlock([...reader, "Write-Host 'Push is off again.'"]),
    },
  });

async function assertSaid(pair: Pair, message: RegExp): Promise<void> {
  const problems = await said(pair);
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems.join(''), message);
}

test('says of an undo that it removes its record before anything is restored', async () => {
  await assertSaid(
    { reader: [place, read, removed, restored] },
    /disable-push\.ps1:5:5: found `Remove-Item`, which removes the record `\$env:USERPROFILE\\push-before\.csv` before/,
  );
});

test('says of a change that it stands before its record is written', async () => {
  const early =
    /enable-push\.ps1:4:\d+: found `Set-Cs\w+`, which changes something before the record/;
  for (const line of [change, `[void](${change})`, `try { ${change} } catch { throw }`])
    await assertSaid({ writer: [place, line, ...written] }, early);
});

test('says of a change that it removes its record again', async () => {
  await assertSaid(
    { writer: [place, ...written, change, removed] },
    /enable-push\.ps1:9:5: found `Remove-Item`, which removes the record .* of the change/,
  );
});

test('says nothing of an order that only some runs have', async () => {
  const sound: readonly Pair[] = [
    {},
    { reader: [place, read, `if (-not $saved) { ${removed}; return }`, restored, removed] },
    { reader: [place, read, `$restore = { ${restored} }`, '& $restore', removed] },
    { reader: [place, '$other = "$record.new"', read, restored, removed] },
    { writer: [place, ...written, `try { ${change} } catch { ${removed}; throw }`] },
    { writer: [place, `if (Get-CsPool) { ${change} }`, ...written, change] },
    { writer: [place, `$set = { ${change} }`, ...written, '& $set'] },
    { writer: [place, change.replace('Set-', 'Get-').replace(/ -.*/, ''), ...written, change] },
  ];
  for (const pair of sound) assert.deepEqual(await said(pair), [], JSON.stringify(pair));
});
