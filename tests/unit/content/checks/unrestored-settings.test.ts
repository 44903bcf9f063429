import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, restored, rows, said, saved } from './record-pairs.ts';
import { assertSaidOnce } from './site.ts';

const written = '$row | Export-Csv -LiteralPath $record';

/** What is said of lines in a change that keeps a record, behind the record. */
const inChange = (line: string, back = restored) =>
  said({ writer: [place, rows, written, line], reader: [place, saved, back, removed] });

/** What is said of lines in the undo that reads it, behind what restores. */
const inUndo = (line: string) => said({ reader: [place, saved, restored, line, removed] });

const setPush = 'Set-CsPushNotificationConfiguration';

/** Lines that set what neither a change nor its record has, with what is found. */
const foreign = [
  ['Set-CsAccessEdgeConfiguration -AllowFederatedUsers $false', 'Set-CsAccessEdgeConfiguration'],
  ['Set-CsHostingProvider -Identity LyncOnline -Enabled $false', 'Set-CsHostingProvider'],
  ['Set-CsExternalAccessPolicy -EnableFederationAccess $false', 'Set-CsExternalAccessPolicy'],
  ["Set-CsRegistrar -Identity a -BackupServer ''", 'Set-CsRegistrar'],
  ['Enable-CsUser -Identity a -RegistrarPool b', 'Enable-CsUser'],
  ["$pool = 'a'; if ($pool) { Set-CsRegistrar $pool -BackupServer $null }", 'Set-CsRegistrar'],
  ["$how = @{ Identity = 'a'; Enabled = $false }; Set-CsUser @how", 'Set-CsUser'],
  ['New-CsAllowedDomain -Identity a | Out-Null', 'New-CsAllowedDomain'],
  ['Grant-CsExternalAccessPolicy -Identity a -PolicyName $null', 'Grant-CsExternalAccessPolicy'],
] as const;

test('reports settings in an undo that its change leaves alone, beside right ones', async () => {
  for (const [line, name] of foreign)
    assertSaidOnce(
      line,
      await inUndo(line),
      `disable-push.ps1:7:${String(line.indexOf(name) + 5)}: found \`${name}\`, which takes back nothing that \`enable-push\` changes, expected an undo that restores what was changed, and nothing else. Remove the call, or make the change where its record keeps what was there before.`,
    );
});

test('reports settings in a change that its undo does not take back', async () => {
  for (const [line, name] of foreign)
    assertSaidOnce(
      line,
      await inChange(line),
      `enable-push.ps1:6:${String(line.indexOf(name) + 5)}: found \`${name}\`, which changes what \`disable-push\` does not take back, expected a change of what the undo restores. Keep what was there before in the record and let the undo restore it, or leave this change out.`,
    );
});

test('reports parameters that only one of the two sets', async () => {
  const line = `${setPush} -EnableSomeOtherService $false`;
  assertSaidOnce(
    line,
    await inUndo(line),
    `found \`-enablesomeotherservice\` of \`${setPush}\`, which \`enable-push\` does not change`,
  );
  assertSaidOnce(
    line,
    await inChange(line),
    `found \`-enablesomeotherservice\` of \`${setPush}\`, which \`disable-push\` does not set back`,
  );
});

test('reports what is set of another object', async () => {
  const line = `${setPush} -Identity 'site:a' -EnableApplePushNotificationService $false`;
  assertSaidOnce(line, await inUndo(line), `\`${setPush}\`, which takes back nothing`);
});

/** Lines that are right in a change and in an undo. */
const honest = [
  'Get-CsUser -Identity a | Out-Null',
  '$edge = Get-CsAccessEdgeConfiguration; if (-not $edge) { return }',
  `${setPush} -EnableApplePushNotificationService $false -Confirm:$false`,
  `${setPush} -EnableApplePushNotificationService $false -Force`,
  `${setPush} -EnableApplePush $false`,
  `${setPush} -Identity 'Global' -EnableApplePushNotificationService $false`,
  `${setPush} -EnableApplePushNotificationService $false -ErrorAction Stop -WarningAction SilentlyContinue`,
  `$how = @{ EnableApplePushNotificationService = $false }; ${setPush} @how`,
  `$how = @{}; $how['EnableApplePushNotificationService'] = $false; ${setPush} @how`,
  `function Set-It { param([bool]$On) ${setPush} -EnableApplePushNotificationService $On }; Set-It -On $false`,
  `foreach ($on in $true, $false) { ${setPush} -EnableApplePushNotificationService $on }`,
  '$shown = Set-CsUser -Identity a -Enabled $false -WhatIf; if (-not $shown) { return }',
  'Set-ADServerSettings -ViewEntireForest $true',
  'Set-StrictMode -Version 2',
  'Set-Variable -Name a -Value 1; $a | Out-Null',
  'Start-Sleep -Seconds 1',
  'Restart-Service -Name W3SVC',
  'Invoke-CsManagementStoreReplication',
  'Update-CsAddressBook',
  'Enable-CsTopology',
  'Enable-CsReplica',
  'Test-CsReplica | Out-Null',
  '$option = New-PSSessionOption -IdleTimeout 60000; $option | Out-Null',
  "$origin = New-CsWebOrigin -Url 'https://contoso.com'; $origin | Out-Null",
  'New-TimeSpan -Minutes 1 | Out-Null',
  '$table = New-Object -TypeName PSObject -Property @{ A = 1 }; $table | Out-Null',
];

/** Pairs of lines of a change and its undo that are right together. */
const pairs = [
  ['Set-CsRegistrar -Identity a -Site 1', 'Set-CsRegistrar -Identity a -Site $saved[0].Uri'],
  ['Set-CsRegistrar -Identity a -Site 1', 'Set-CsRegistrar -Identity a -Site 2'],
  ['Set-CsRegistrar a -Site 1', 'Set-CsRegistrar -Id a -Site $saved[0].Uri'],
  ['Enable-CsUser -Identity a -RegistrarPool b', 'Disable-CsUser -Identity a'],
  ['New-CsAllowedDomain -Identity a', 'Remove-CsAllowedDomain -Identity a'],
  [
    'New-CsAllowedDomain -Identity a; Set-CsAllowedDomain -Identity a -Comment b',
    'Remove-CsAllowedDomain -Identity a',
  ],
  [
    "New-ADUser -Name 'a'; Add-ADGroupMember -Identity 'g' -Members 'a'",
    "Remove-ADUser -Identity 'a' -Confirm:$false",
  ],
  ["Set-ADUser 'a' -Add @{ info = 'b' }", "Set-ADUser 'a' -Replace @{ info = 'c' }"],
  ['Set-AuthConfig -CertificateThumbprint a', '$how = @{}; $how.A = 1; Set-AuthConfig @how'],
  ['Set-CsUser -Identity a -Enabled $true', 'Set-CsUser -Instance $saved[0]'],
  ['$old = (Get-CsPool -Identity a).Site; Set-CsPool a -Site 1; Set-CsPool a -Site $old', ''],
  ["Set-CsMcx -Identity 'Global' -Uri a", 'Set-CsMcx -Uri $saved[0].Uri'],
  ["Set-CsPolicy -Identity 'Tag:a' -Uri a", "Set-CsPolicy -Identity 'a' -Uri $saved[0].Uri"],
  [
    'Grant-CsClientPolicy -Identity a -PolicyName b',
    'Grant-CsClientPolicy -Identity a -PolicyName $null',
  ],
  [
    'foreach ($one in Get-CsPool -Filter { Site -eq 1 }) { Set-CsPool -Identity $one.Identity -Site 2 }',
    'foreach ($one in $saved) { Set-CsPool -Identity $one.Identity -Site $one.Uri }',
  ],
] as const;

test('takes what is restored, read, made known or of the session as right', async () => {
  assert.ok(2 * honest.length + pairs.length > 40);
  const found: string[] = [];
  for (const line of honest) found.push(...(await inChange(line)), ...(await inUndo(line)));
  for (const [change, back] of pairs) {
    const together = [restored, ...(back === '' ? [] : [back])].join('; ');
    found.push(...(await inChange(change, together)));
  }
  assert.deepEqual(found, []);
});
