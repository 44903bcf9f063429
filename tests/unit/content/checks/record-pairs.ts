import { scriptBlock } from './script-block.ts';
import { problemsOf } from './site.ts';

const folder = 'content/runbooks/enable-push/commands';
export const place = "$record = Join-Path -Path $env:USERPROFILE -ChildPath 'push-before.csv'";
export const rows =
  '$row = Get-CsPushNotificationConfiguration | Select-Object -Property Identity, Uri';
export const saved = '$saved = @(Import-Csv -LiteralPath $record)';
export const restored =
  'Set-CsPushNotificationConfiguration -Identity $saved[0].Identity -Uri $saved[0].Uri';
export const removed = 'Remove-Item -LiteralPath $record';

/** The lines of a command that keeps a record before its change, and of the undo that reads it. */
export interface Pair {
  readonly writer?: readonly string[];
  readonly reader?: readonly string[];
}

const block = (lines: readonly string[]) =>
  scriptBlock(lines)
    // A record that is there is kept.
    .replaceAll(/Export-(?:Csv|Clixml)(?=[^|;]*\$record(?!\.))/g, '$& -NoClobber')
    .replaceAll('Export-Csv', 'Export-Csv -Encoding UTF8');

/** What is said of such a pair in the sound site. */
export function said({
  writer = [place, rows, '$row | Export-Csv -LiteralPath $record'],
  reader = [place, saved, restored, removed],
}: Pair): Promise<string[]> {
  const change =
    'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService {{applePush}}';
  const off = 'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false';
  return problemsOf({
    files: {
      [`${folder}/enable-push.ps1`]: block([...writer, change]),
      [`${folder}/disable-push.ps1`]: block([off, ...reader, "Write-Host 'Push is off again.'"]),
    },
  });
}
