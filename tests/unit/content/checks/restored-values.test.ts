import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, said, saved } from './record-pairs.ts';
import { assertSaidOnce } from './site.ts';

const set = 'Set-CsPushNotificationConfiguration';
const rows =
  '$row = Get-CsPushNotificationConfiguration | Select-Object -Property Identity, Uri, Enabled, Policy';
const change = `${set} -Identity $row.Identity -Uri 'https://a.example' -Enabled $true -Policy a; Grant-CsClientPolicy -Identity $row.Identity -PolicyName a`;

const granted = 'Grant-CsClientPolicy -Identity $saved[0].Identity -PolicyName $saved[0].Policy';

/** What is said of lines in an undo whose record has `Identity`, `Uri`, `Enabled` and `Policy`. */
const inUndo = (line: string) =>
  said({
    writer: [place, rows, '$row | Export-Csv -LiteralPath $record', change],
    reader: [place, saved, line, granted, removed],
  });

/** What restores all but one setting, so that nothing else is said. */
const rest = `${set} -Identity $saved[0].Identity -Policy $saved[0].Policy`;
const uri = '-Uri $saved[0].Uri';
const enabled = "-Enabled ($saved[0].Enabled -eq 'True')";

/** Lines with a wrong value: the line, the parameter, and the value. */
const wrong: readonly (readonly [line: string, parameter: string, from: string])[] = [
  [`${rest} -Uri $saved[0].Policy ${enabled}`, 'Uri', '$saved[0].Policy'],
  [`${rest} -Uri $saved.Policy ${enabled}`, 'Uri', '$saved.Policy'],
  [`${rest} -Uri "$($saved[0].Policy)" ${enabled}`, 'Uri', '"$($saved[0].Policy)"'],
  [`${rest} -Uri $saved[0].Policy.Trim() ${enabled}`, 'Uri', '$saved[0].Policy.Trim'],
  [`${rest} -Uri 'https://a.example' ${enabled}`, 'Uri', "'https://a.example'"],
  [`${rest} -Uri '{{edgeFqdn}}' ${enabled}`, 'Uri', "'{{edgeFqdn}}'"],
  [`${rest} ${uri} -Enabled $false`, 'Enabled', '$false'],
  [`${rest} ${uri} -Enabled:$true`, 'Enabled', '$true'],
  [`${rest} ${uri} -Enabled $saved[0].Uri`, 'Enabled', '$saved[0].Uri'],
  [`$one = $saved[0].Policy; ${rest} -Uri $one ${enabled}`, 'Uri', '$one'],
  [`$one = $saved[0]; ${rest} -Uri $one.Policy ${enabled}`, 'Uri', '$one.Policy'],
  [
    `$now = Get-CsPushNotificationConfiguration; ${rest} -Uri $now.Uri ${enabled}`,
    'Uri',
    '$now.Uri',
  ],
  [
    `$now = Get-CsPushNotificationConfiguration; if ($now.Uri -ne $saved[0].Uri) { ${rest} -Uri $now.Uri ${enabled} }`,
    'Uri',
    '$now.Uri',
  ],
  [`$how = @{ Uri = $saved[0].Policy }; ${rest} ${enabled} @how`, 'Uri', '$saved[0].Policy'],
  [
    `$how = @{}; if ($saved[0].Uri) { $how.Uri = $saved[0].Policy }; ${rest} ${enabled} @how`,
    'Uri',
    '$saved[0].Policy',
  ],
  [`$how = @{}; $how['Uri'] = 'a'; ${rest} ${enabled} @how`, 'Uri', "'a'"],
  [
    `if ($saved[0].Enabled -eq 'True') { ${rest} ${uri} -Enabled $false } else { ${rest} ${uri} -Enabled $false }`,
    'Enabled',
    '$false',
  ],
  [
    `if ($saved[0].Enabled -ne 'True') { return }; ${rest} ${uri} -Enabled $false`,
    'Enabled',
    '$false',
  ],
  [
    `switch ($saved[0].Enabled) { 'True' { ${rest} ${uri} -Enabled $false } 'False' { ${rest} ${uri} -Enabled $false } }`,
    'Enabled',
    '$false',
  ],
  [
    `if ('True', 'False' -notcontains $saved[0].Enabled) { return }; ${rest} ${uri} -Enabled $true`,
    'Enabled',
    '$true',
  ],
  [
    `foreach ($one in $saved) { ${set} -Identity $one.Identity -Policy $one.Policy -Uri $one.Enabled ${enabled} }`,
    'Uri',
    '$one.Enabled',
  ],
  [
    `${set} -Identity $saved[0].Enabled -Policy $saved[0].Policy ${uri} ${enabled}`,
    'Identity',
    '$saved[0].Enabled',
  ],
];

test('reports what an undo sets to something else than the column of its record', async () => {
  for (const [line, parameter, from] of wrong)
    assertSaidOnce(
      line,
      await inUndo(line),
      `found \`-${parameter}\` from \`${from}\`, expected the column \`${parameter}\` of the record. Set it to what stands there, as in \`$saved.${parameter}\`: everything else gives back a state that was not there before.`,
    );
});

test('knows the column of a parameter that names what the column is', async () => {
  const line = `${rest} ${uri} ${enabled}; $policy = $null; Grant-CsClientPolicy -Identity $saved[0].Identity -PolicyName $policy`;
  assertSaidOnce(
    line,
    await said({
      writer: [place, rows, '$row | Export-Csv -LiteralPath $record', change],
      reader: [place, saved, line, removed],
    }),
    'found `-policyname` from `$policy`, expected the column `Policy` of the record',
  );
});

/** Lines that restore what stands in the record, or that nobody can follow. */
const honest = [
  `${rest} ${uri} ${enabled}`,
  `${rest} -Uri $saved.Uri -Enabled ([bool]::Parse($saved.Enabled))`,
  `${rest} -Uri "$($saved[0].Uri)" -Enabled ([Convert]::ToBoolean($saved[0].Enabled))`,
  `${rest} -Uri ([string]$saved[0].Uri) -Enabled ('True' -eq $saved[0].Enabled)`,
  `${rest} -Uri ([uri]"$($saved.Uri)") -Enabled ($saved[0].Enabled -ne 'False')`,
  `${rest} -Uri $saved[0].Uri.Trim() -Enabled (-not ($saved[0].Enabled -eq 'False'))`,
  `${rest} -Uri ($saved[0].Uri -split ' ') ${enabled}`,
  `${rest} -Uri ($saved[0].Uri -join '') ${enabled}`,
  `${rest} -Uri ($saved[0].Uri -replace '/$', '') ${enabled}`,
  `${rest} -Uri @($saved[0].Uri -split ' ' | Where-Object { $_ }) ${enabled}`,
  `${rest} -Uri @{ Add = @($saved[0].Uri -split ' ') } ${enabled}`,
  `${rest} -Uri ($saved | ForEach-Object { $_.Uri }) ${enabled}`,
  `${rest} -Uri ($saved | Select-Object -ExpandProperty Uri) ${enabled}`,
  `$group = $saved | Group-Object -Property Identity; ${rest} -Uri $group.Group[0].Uri ${enabled}`,
  `$all = $saved | ForEach-Object Uri; ${rest} -Uri $all ${enabled}`,
  `${rest} -Uri (Import-Csv -LiteralPath $record).Uri ${enabled}`,
  `${rest} -Uri $saved[0].PSObject.Properties['Uri'].Value ${enabled}`,
  `$uri = $saved[0].Uri; ${rest} -Uri $uri ${enabled}`,
  `$uri = ''; if ($saved[0].Uri) { $uri = $saved[0].Uri }; ${rest} -Uri $uri ${enabled}`,
  `$uri = if ($saved[0].Uri) { $saved[0].Uri } else { $null }; ${rest} -Uri $uri ${enabled}`,
  `$on = $saved[0].Enabled -eq 'True'; ${rest} ${uri} -Enabled $on`,
  `$on = $false; if ($saved[0].Enabled -eq 'True') { $on = $true }; ${rest} ${uri} -Enabled $on`,
  `$one = $saved[0]; ${rest} -Uri $one.Uri -Enabled ($one.Enabled -eq 'True')`,
  `$get = { $saved[0].Uri }; ${rest} -Uri (& $get) ${enabled}`,
  `$get = { $args[0].Uri }; ${rest} -Uri (& $get $saved[0]) ${enabled}`,
  `function Get-It { param($row) $row.Uri }; ${rest} -Uri (Get-It -Row $saved[0]) ${enabled}`,
  `$name = 'Uri'; ${rest} -Uri $saved[0].$name ${enabled}`,
  `$how = @{ Uri = $saved[0].Uri }; ${rest} ${enabled} @how`,
  `$how = @{}; $how.Uri = $saved[0].Uri; ${rest} ${enabled} @how`,
  `$how = @{}; $how['Uri'] = $saved[0].Uri; ${rest} ${enabled} @how`,
  `$how = @{}; foreach ($name in 'Uri', 'Policy') { if ($saved[0].$name) { $how[$name] = $saved[0].$name } }; ${rest} ${enabled} @how`,
  `$how = @{}; if ($saved[0].Uri) { $how.Uri = $saved[0].Uri } else { $how.Uri = $null }; ${rest} ${enabled} @how`,
  `$how = @{}; if ($saved[0].Enabled -eq 'True') { $how['Enabled'] = $true }; ${rest} ${uri} @how`,
  `if ($saved[0].Enabled -eq 'True') { ${rest} ${uri} -Enabled $true } else { ${rest} ${uri} -Enabled $false }`,
  `if ($saved[0].Enabled -ne 'True') { ${rest} ${uri} -Enabled $false } else { ${rest} ${uri} -Enabled $true }`,
  `$on = $saved[0].Enabled -eq 'True'; if ($on) { ${rest} ${uri} -Enabled $true } else { ${rest} ${uri} -Enabled $false }`,
  `switch ($saved[0].Enabled) { 'True' { $on = $true } 'False' { $on = $false } }; ${rest} ${uri} -Enabled $on`,
  `switch ($saved[0].Enabled) { 'True' { ${rest} ${uri} -Enabled $true } 'False' { ${rest} ${uri} -Enabled $false } }`,
  `$on = $false; [void][bool]::TryParse($saved[0].Enabled, [ref]$on); ${rest} ${uri} -Enabled $on`,
  `if ($saved[0].Enabled -ne 'True') { return }; ${rest} ${uri} -Enabled $true`,
  `if ($saved.Count -ne 1 -or $saved[0].Enabled -ne 'True') { return }; ${rest} ${uri} -Enabled $true`,
  `$asText = { "$($args[0].Identity) $($args[0].Enabled)" }; if ((& $asText $saved[0]) -notmatch '^\\S+ True$') { return }; ${rest} ${uri} -Enabled $true`,
  `$uri = '{{edgeFqdn}}'; if ($saved[0].Uri -ne $uri) { return }; ${rest} -Uri $uri ${enabled}`,
  `${rest} -Enabled $false; ${rest} ${uri} ${enabled}`,
  `${rest} ${uri} ${enabled} -Confirm:$false -ErrorAction Stop`,
  `$id = $saved[0].Identity; ${set} -Identity $id -Policy $saved[0].Policy ${uri} ${enabled}`,
  `${set} -Identity 'Global' -Policy $saved[0].Policy ${uri} ${enabled}`,
  `$row = Get-CsPushNotificationConfiguration | Where-Object { $_.Identity -eq $saved[0].Identity }; ${set} -Identity $row.Identity -Policy $saved[0].Policy ${uri} ${enabled}`,
  `foreach ($one in $saved) { ${set} -Identity $one.Identity -Policy $one.Policy -Uri $one.Uri -Enabled ($one.Enabled -eq 'True') }`,
  `$saved | ForEach-Object { ${set} -Identity $_.Identity -Policy $_.Policy -Uri $_.Uri -Enabled ($_.Enabled -eq 'True') }`,
];

test('takes as right what comes from the column, what it decides, and what nobody can follow', async () => {
  assert.ok(honest.length > 40);
  for (const line of honest) assert.deepEqual(await inUndo(line), [], line);
});
