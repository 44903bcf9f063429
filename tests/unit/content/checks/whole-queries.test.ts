import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

/** Lines in which a call changes whatever a query finds, with its name. */
const whole = [
  ['Get-CsUser | Set-CsUser -Enabled $false', 'Set-CsUser'],
  ['Get-CsUser | Grant-CsExternalAccessPolicy -PolicyName $null', 'Grant-CsExternalAccessPolicy'],
  ["Get-CsUser | Move-CsUser -Target 'a'", 'Move-CsUser'],
  [
    'Get-Mailbox -ResultSize Unlimited | Set-Mailbox -HiddenFromAddressListsEnabled $true',
    'Set-Mailbox',
  ],
  ["Get-Mailbox '*' | Set-Mailbox -MaxSendSize 1GB", 'Set-Mailbox'],
  [
    'Get-CsUser -ErrorAction Stop | Sort-Object Identity | Set-CsUser -Enabled $false',
    'Set-CsUser',
  ],
  [
    'Get-CsUser | Select-Object -ExpandProperty Identity | Set-CsUser -Enabled $false',
    'Set-CsUser',
  ],
  ['(Get-CsUser).Identity | Set-CsUser -Enabled $false', 'Set-CsUser'],
  ['Get-Mailbox | Get-CASMailbox | Set-CASMailbox -OWAEnabled $false', 'Set-CASMailbox'],
  ['$users = @(Get-CsUser); $users | Set-CsUser -Enabled $false', 'Set-CsUser'],
  ['$read = { Get-CsUser }; & $read | Set-CsUser -Enabled $false', 'Set-CsUser'],
  [
    'foreach ($user in Get-CsUser) { Set-CsUser -Identity $user.Identity -Enabled $false }',
    'Set-CsUser',
  ],
  [
    'foreach ($user in @(Get-CsUser)) { Set-CsUser "$($user.Identity)" -Enabled $false }',
    'Set-CsUser',
  ],
  [
    'Get-CsUser | ForEach-Object { Set-CsUser -Identity $_.Identity -Enabled $false }',
    'Set-CsUser',
  ],
  ['Get-CsUser | % { $_.Identity } | Set-CsUser -Enabled $false', 'Set-CsUser'],
  ['Get-CsUser | % Identity | Set-CsUser -Enabled $false', 'Set-CsUser'],
  ['Get-CsUser | foreach { Set-CsUser $_ -Enabled $false }', 'Set-CsUser'],
] as const;

test('reports a change of whatever a query finds, once', async () => {
  const all = await saidOfChanging(whole.map(([line]) => line));
  for (const [line, name] of whole)
    assertSaidOnce(
      line,
      all.get(line),
      `found \`${name}\`, which changes whatever a query finds, expected`,
    );
});

test('takes changes of what is named, filtered or kept as right', async () => {
  const keep =
    'Export-Csv -LiteralPath "$env:USERPROFILE\\users.csv" -NoClobber -NoTypeInformation -Encoding UTF8';
  assertSound(
    await saidOfChanging([
      "Set-CsUser -Identity 'a' -Enabled $false",
      "$users = @('a'); foreach ($user in $users) { Set-CsUser -Identity $user -Enabled $false }; $users = @(Get-CsUser)",
      "Get-CsUser -Identity 'a' | Set-CsUser -Enabled $false",
      "Get-CsUser 'a' | Set-CsUser -Enabled $false",
      'Get-CsUser -Filter { Enabled -eq $true } | Set-CsUser -Enabled $false',
      "Get-CsUser | Where-Object { $_.Name -eq 'a' } | Set-CsUser -Enabled $false",
      "Get-CsUser | ? Name -eq 'a' | Set-CsUser -Enabled $false",
      "Get-CsUser | ForEach-Object { if ($_.Name -eq 'a') { Set-CsUser $_.Identity -Enabled $false } }",
      "foreach ($user in Get-CsUser) { if ($user.Name -ne 'a') { continue }; Set-CsUser $user.Identity -Enabled $false }",
      "$users = @(Get-CsUser | Where-Object { $_.Name -eq 'a' }); $users | Set-CsUser -Enabled $false",
      `$users = @(Get-CsUser); $users | Select-Object Identity, Enabled | ${keep}; foreach ($user in $users) { Set-CsUser $user.Identity -Enabled $false }`,
      `$users = @(Get-CsUser); $rows = $users | Select-Object Identity; $rows | ${keep}; $users | Set-CsUser -Enabled $false`,
      `Get-CsUser | Select-Object Identity | ${keep}; foreach ($row in Import-Csv -LiteralPath "$env:USERPROFILE\\users.csv") { Set-CsUser $row.Identity -Enabled $true }`,
      'foreach ($user in Get-CsUser) { $user.Name.Trim() | Out-Null }; Set-CsPool -Site 1',
      'Get-CsUser | Select-Object -First 1 | Set-CsUser -Enabled $false',
      "Get-CsUser | % { if ($_.Name -eq 'a') { $_ } } | Set-CsUser -Enabled $false",
      'Get-Date | Set-CsPool -Site 1',
    ]),
  );
});
