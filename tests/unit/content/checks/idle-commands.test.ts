import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptBlock } from './script-block.ts';
import { problemsOf } from './site.ts';

const folder = 'content/runbooks/enable-push';
const place = "$record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-before.csv'";
const removed = 'Remove-Item -LiteralPath $record';
const change =
  'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService {{applePush}}';
const written =
  'Get-A | Select-Object Uri | Export-Csv -LiteralPath $record -NoClobber -Encoding UTF8';

/** What is said of a change that keeps a record, and of an undo with some lines. */
const saidOfUndo = (lines: readonly string[]) =>
  problemsOf({
    files: {
      [`${folder}/commands/enable-push.ps1`]: scriptBlock([place, written, change]),
      [`${folder}/commands/disable-push.ps1`]: scriptBlock([
        ...lines,
        "Write-Host 'Push is off again.'",
      ]),
    },
  });

test('says of an undo that only removes its record that it restores nothing', async () => {
  for (const lines of [[place, removed], [place, '[void](Import-Csv -LiteralPath $record)'], []]) {
    const problems = await saidOfUndo(lines);
    assert.equal(problems.length, 1, `${lines.join('; ')}\n${problems.join('\n')}`);
    assert.match(
      problems.join(''),
      /runbook\.yaml:23:\d+: found `effect: changes` of `disable-push`, expected a call that changes something in .*disable-push\.ps1, where none does more than write files\. Write the call that restores/,
    );
  }
});

test('says so of a change with an undo that makes none', async () => {
  const file = `${folder}/commands/enable-push.ps1`;
  const problems = await problemsOf({
    files: { [file]: scriptBlock(["Write-Host '{{applePush}}'"]) },
  });
  assert.ok(problems.some((one) => one.includes('found `effect: changes` of `enable-push`')));
});

test('says nothing of an undo whose change may stand where nobody sees it', async () => {
  const restored = 'Set-CsPushNotificationConfiguration -Identity Global';
  const ways = [
    [restored],
    [`$set = { ${restored} }`, '& $set'],
    [`function Restore-It { ${restored} }`, 'Restore-It'],
    ["Set-Item -LiteralPath 'HKLM:\\SOFTWARE\\A' -Value 1"],
    ["New-Item -Path 'HKLM:\\SOFTWARE\\A'"],
    ['(Get-Service -Name RTCSRV).Start()'],
  ];
  for (const way of ways) {
    const problems = await saidOfUndo([place, ...way, removed]);
    assert.ok(!problems.join('\n').includes('found `effect: changes`'), problems.join('\n'));
  }
  for (const way of [["$call = 'Set-A'; & $call"], ["& (Get-Command 'Set-A')"]]) {
    const problems = await saidOfUndo([place, ...way, removed]);
    assert.ok(problems.length < 2, problems.join('\n'));
  }
});
