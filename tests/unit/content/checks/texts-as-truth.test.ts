import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSaidOnce, assertSound, problemsOf, saidOfChanging, soundFile } from './site.ts';

const given =
  "$saved = @(Import-Csv -LiteralPath 'C:\\a.csv' | Where-Object { $_.Id }); if ($saved[0].Enabled -ne 'True') { 1 }; $rows = @(Get-CsPool); ";

const taken = [
  ['Get-CsPool -Local:([bool]$saved.Enabled)', '[bool]$saved.Enabled', '$saved.Enabled'],
  [
    '$a = @{ Local = [boolean]$saved[0].Enabled }',
    '[boolean]$saved[0].Enabled',
    '$saved[0].Enabled',
  ],
  ['if ($saved.Enabled) { throw }', '$saved.Enabled', '$saved.Enabled'],
  ['if (-not $saved.Enabled) { throw }', '$saved.Enabled', '$saved.Enabled'],
  ['if ($rows) { 1 } elseif (!($saved.Enabled)) { 2 }', '$saved.Enabled', '$saved.Enabled'],
  ['while ($saved.Enabled) { 1 }', '$saved.Enabled', '$saved.Enabled'],
  ['foreach ($one in $saved) { if ($one.Enabled) { 1 } }', '$one.Enabled', '$one.Enabled'],
  ['$one = $saved[0]; [bool]$one.Enabled', '[bool]$one.Enabled', '$one.Enabled'],
  ['$on = @($saved | Where-Object { $_.Enabled })', '$_.Enabled', '$_.Enabled'],
  ['$saved | ForEach-Object { [bool]$_.Enabled }', '[bool]$_.Enabled', '$_.Enabled'],
  ['if ($saved.IsOpen) { 1 }', '$saved.IsOpen', '$saved.IsOpen'],
  ['if ($saved.IsOpen) { [bool]$saved.IsOpen }', '[bool]$saved.IsOpen', '$saved.IsOpen'],
  ['if ($true -eq $saved.Enabled) { 1 }', '$saved.Enabled', '$saved.Enabled'],
  ['Write-Verbose "$(if ($saved.Enabled) { 1 })"', '$saved.Enabled', '$saved.Enabled'],
  [
    "$s = @{}; foreach ($n in 'Id', 'Enabled') { $s[$n] = [bool]$saved.$n }",
    '[bool]$saved.$n',
    '$saved.$n',
  ],
  ["$s = @{}; if ($saved.Marked) { $s['Marked'] = $true }", '$saved.Marked', '$saved.Marked'],
  ['if ($saved.Marked) { New-CsPool @{ Marked = $true } }', '$saved.Marked', '$saved.Marked'],
  [
    '$o = New-Object PSObject; if (-not $saved.Open) { $o.Open = $false }',
    '$saved.Open',
    '$saved.Open',
  ],
  ['Get-CsPool -Marked:$saved.Marked; Get-CsUser -Marked $true', '$saved.Marked', '$saved.Marked'],
  ['Get-CsPool -EnableIt $saved.EnableIt', '$saved.EnableIt', '$saved.EnableIt'],
  ['Get-CsPool -Enabled $saved[0].Other', '$saved[0].Other', '$saved[0].Other'],
  ['$s = @{ EnableIt = $saved.EnableIt }; Get-CsPool @s', '$saved.EnableIt', '$saved.EnableIt'],
  [
    "$s = @{}; $s['EnableIt'] = $saved.EnableIt; Get-CsPool @s",
    '$saved.EnableIt',
    '$saved.EnableIt',
  ],
  ['$s = @{}; $s.EnableIt = $saved.EnableIt; Get-CsPool @s', '$saved.EnableIt', '$saved.EnableIt'],
  ['$on = $saved.Enabled; if ($on) { 1 }', '$saved.Enabled', '$saved.Enabled'],
  ['$on = $saved.Enabled; [bool]$on; if (-not $on) { 1 }', '$saved.Enabled', '$saved.Enabled'],
  ['$on = $saved.Enabled; Get-CsPool -Enabled $on', '$saved.Enabled', '$saved.Enabled'],
  [
    '$on = $saved.Enabled; $now = Get-CsPool; if ($now.Enabled -ne $on) { 1 }',
    '$saved.Enabled',
    '$saved.Enabled',
  ],
  [
    '$now = Get-CsPool | Where-Object { $_.Id }; $now.Enabled -eq $saved.Enabled',
    '$saved.Enabled',
    '$saved.Enabled',
  ],
] as const;

const sound = [
  "$on = $saved.Enabled -eq 'True'; Get-CsPool -Enabled $on; if ($on) { 1 }",
  '$on = $saved.Enabled; if ($on -eq \'True\') { 1 }; Write-Verbose $on; Write-Verbose "$on"',
  '$on = [bool]::Parse($saved.Enabled); Get-CsPool -Enabled $on',
  '$now = Get-CsPool; if ("$($now.Enabled)" -ne $saved.Enabled) { 1 }; $saved.Enabled -eq $now.Enabled',
  '$now = & { [pscustomobject]@{ Enabled = [string]$rows[0].Enabled } }; if ($now.Enabled -ne $saved.Enabled) { 1 }',
  '$now = Get-CsPool; if ($now.Id -ne $saved.Id) { 1 }',
  'Write-Verbose -Message $saved.Enabled; $a = [pscustomobject]@{ Enabled = $saved.Enabled }; $a',
  '$t = @{ Enabled = $saved.Enabled }; "$($t.Enabled)"',
  'Get-CsPool -Identity $saved.Identity -Comment:$saved.Comment; Get-CsUser -Verbose:$false',
  '$name = $saved.Name; if ($name) { Get-CsPool -Identity $name }',
  "$comment = $true; if ($saved.Comment) { $s = @{}; $s['Comment'] = $saved.Comment }",
  "Get-CsPool -Local:($saved.Enabled -eq 'True')",
  'if ($saved.Enabled -eq $true) { 1 }',
  "if ($saved.EnableIt) { $on = $saved.EnableIt -eq 'True' }",
  "$s = @{}; foreach ($n in 'Enabled', 'IsIt') { if ($saved.$n) { $s[$n] = $saved.$n -eq 'True' } }",
  "foreach ($n in 'Id', 'Name') { if ($saved.$n) { 1 } }; foreach ($n in 'IsIt', 'Enabled') { $n }",
  'if (-not $saved.Id) { throw }',
  'if ([bool]$saved.Comment) { 1 }',
  'if (-not $saved.Enabled -or -not $saved.Id) { throw }',
  'if ($rows[0].Enabled) { 1 }',
  'foreach ($one in $rows) { [bool]$one.Enabled }',
  '$rows | Where-Object { $_.Enabled }',
  '$saved = Get-CsPool; if ($saved.Enabled) { 1 }',
  '$b = [bool]::Parse($saved.Enabled); $c = [string]$saved.Enabled',
  "foreach ($n in 'Id', 'Comment') { if ($saved.$n) { 1 } }",
  "if (($saved | ForEach-Object { $_.Enabled }) -join '') { 1 }",
];

test('reports texts of a record that are taken for true or false', async () => {
  const all = await saidOfChanging(taken.map(([line]) => given + line));
  for (const [line, what, member] of taken) {
    const message = `found \`${RegExp.escape(what)}\`, expected a comparison with.*Write \`${RegExp.escape(`(${member} -eq 'True')`)}\``;
    assertSaidOnce(line, all.get(given + line), new RegExp(message));
  }
});

test('takes texts that are compared, and what is no record', async () => {
  assertSound(await saidOfChanging(sound.map((one) => given + one)));
});

test('says where what a sample shows as a text is compared with true, and nothing of its other uses', async () => {
  const folder = 'content/runbooks/enable-push';
  const said = (line: string) => {
    const end = "    Write-Host 'Push is off again.'";
    const own = `    ${given}if ($saved.Uri) { Get-CsPool -Uri ${line} }\n${end}`;
    const command = `${folder}/commands/disable-push.ps1`;
    const sample = `${folder}/outputs/push.txt`;
    return problemsOf({
      files: {
        [command]: soundFile(command).replace(end, () => own),
        [sample]: `${soundFile(sample)}Uri : sip:push@push.contoso.com\n`,
      },
    });
  };
  assert.deepEqual(await said('$saved.Uri'), []);
  assertSaidOnce(
    'a comparison',
    await said("($saved.Uri -eq 'True')"),
    /found `\$saved\.Uri` compared with `'True'`, expected its text as it is: .*push\.txt:2 shows `sip:push@push\.contoso\.com`/,
  );
});
