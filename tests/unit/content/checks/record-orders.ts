import assert from 'node:assert/strict';
import { place, removed, type Pair } from './record-pairs.ts';
import { scriptBlock } from './script-block.ts';
import { problemsOf } from './site.ts';

export { place, removed, type Pair };

const folder = 'content/runbooks/enable-push/commands';
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
