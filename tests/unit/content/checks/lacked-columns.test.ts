import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

const lacking = [
  "$o = [pscustomobject]@{ Suitable = 'a' }; if ($o.Current) { Get-CsPool }",
  '$find = { $p = Get-CsPool; [pscustomobject]@{ Suitable = [string]$p } }; $o = & $find; if ($o.Current) { Get-CsPool }',
  "$o = New-Object PSObject -Property @{ Suitable = 'a' }; if ($o.Current) { Get-CsPool }",
  "$o = @{ Suitable = 'a' }; if ($o.Current -and $o.Current -ne 'a') { Get-CsPool }",
  '$o = Get-CsPool | Select-Object Suitable; if ($o.Current) { Get-CsPool }',
  '$o = [pscustomobject]@{ Suitable = \'a\' }; Write-Verbose "It is $($o.Current)."',
  '$o = @(Get-CsPool | ForEach-Object { [pscustomobject]@{ Suitable = $_.Identity } }); if ($o[0]) { $o.Current }',
];

test('reports what an object of the command does not have, once', async () => {
  for (const [line, problems] of await saidOfChanging(lacking))
    assertSaidOnce(
      line,
      problems,
      'found `Current`, which the object of this command does not have, expected one of `Suitable`. Read what',
    );
});

test('takes what objects have, or may have, as right', async () => {
  assertSound(
    await saidOfChanging([
      "$o = [pscustomobject]@{ Current = 'a' }; $o.Current",
      "$o = @{ Current = 'a' }; $o.Keys; $o.Count; $o.Values",
      "$o = @{ Current = 'a' }; $o.Other = 'b'; $o.Other",
      "$o = @{ Current = 'a' }; $o['Other'] = 'b'; $o.Other",
      "$o = [pscustomobject]@{ Current = 'a' }; $o | Add-Member -NotePropertyName Other -NotePropertyValue 1; $o.Other",
      "$o = [pscustomobject]@{ Current = 'a' }; $o = Get-CsPool; $o.Other",
      '$o = Get-CsPool | Select-Object *; $o.Other',
      '$o = Get-CsPool | Select-Object -ExpandProperty Identity; $o.Other',
      "$o = Get-CsPool | Select-Object Current, @{ Name = 'Other'; Expression = { $_.Identity } }; $o.Other",
      "$o = @{ Name = 'a' }; $p = Get-CsPool @o; $p.Other",
      "$o = New-Object Net.Mail.MailMessage -Property @{ Subject = 'a' }; $o.Body",
      "$read = { if ($args[0]) { [pscustomobject]@{ Current = 'a' } } else { Get-CsPool } }; $o = & $read; $o.Other",
      "$o = [pscustomobject]@{ Current = 'a' }; $o.PSObject.Properties | Out-Null",
    ]),
  );
});
