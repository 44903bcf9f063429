import assert from 'node:assert/strict';
import { scriptBlock } from './script-block.ts';
import { problemsOf } from './site.ts';

const folder = 'content/runbooks/enable-push/commands';
export const place = "$record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-before.csv'";
export const change =
  'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService {{applePush}}';
export const written = [
  'if (-not (Test-Path -LiteralPath $record)) {',
  '    Get-A | Select-Object Uri | Export-Csv -LiteralPath "$record.new" -Encoding UTF8',
  '    Move-Item -LiteralPath "$record.new" -Destination $record',
  '}',
];
export const read = '$saved = @(Import-Csv -LiteralPath $record)';
export const restored =
  'if ($saved) { Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false -Uri $saved[0].Uri }';
export const removed = 'Remove-Item -LiteralPath $record';

/** The lines of a change and of its undo. */
export interface Pair {
  readonly writer?: readonly string[];
  readonly reader?: readonly string[];
}

/** What is said of such a pair in the sound site. */
export const said = ({
  writer = [place, ...written, change],
  reader = [place, read, restored, removed],
}: Pair) =>
  problemsOf({
    files: {
      [`${folder}/enable-push.ps1`]: scriptBlock(writer),
      [`${folder}/disable-push.ps1`]: scriptBlock([...reader, "Write-Host 'Push is off again.'"]),
    },
  });

/** Holds that one thing is said of a pair. */
export async function assertSaid(pair: Pair, message: RegExp): Promise<void> {
  const problems = await said(pair);
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems.join(''), message);
}
