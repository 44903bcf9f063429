import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, restored, rows, said, saved, type Pair } from './record-pairs.ts';

/** Ways to read a column of the record, with `Url` for the column. */
const reads: readonly string[] = [
  'Set-CsPushNotificationConfiguration -Uri $saved[0].Url',
  'Set-CsPushNotificationConfiguration -Uri $saved.Url',
  'Set-CsPushNotificationConfiguration -Uri "$($saved[0].Url)"',
  'Set-CsPushNotificationConfiguration -Uri "x$($saved.Url)"',
  'Set-CsPushNotificationConfiguration -Uri (Import-Csv $record).Url',
  'Set-CsPushNotificationConfiguration -Uri (Import-Csv -Path $record)[0].Url',
  "Set-CsPushNotificationConfiguration -Uri $saved.'Url'",
  'Set-CsPushNotificationConfiguration -Uri $saved.url',
  '$table = @{ Uri = $saved.Url }; Set-CsPushNotificationConfiguration @table',
  '$copy = $saved; Set-CsPushNotificationConfiguration -Uri $copy.Url',
  '$one = $saved[0]; Set-CsPushNotificationConfiguration -Uri $one.Url',
  '$one = $saved | Select-Object -First 1; Set-CsPushNotificationConfiguration -Uri $one.Url',
  'foreach ($one in $saved) { Set-CsPushNotificationConfiguration -Uri $one.Url }',
  '$saved | ForEach-Object { Set-CsPushNotificationConfiguration -Uri $_.Url }',
  '$saved | Where-Object { $_.Uri } | ForEach-Object { Set-CsPushNotificationConfiguration -Uri $_.Url }',
  'foreach ($one in @($saved | Where-Object { $_.Url })) { Set-CsPushNotificationConfiguration -Uri $one.Uri }',
  "$one = $saved | Where-Object Url -eq 'x'; Set-CsPushNotificationConfiguration -Uri $one.Uri",
  "$one = $saved | Where-Object -Property Url -EQ -Value 'x'; Set-CsPushNotificationConfiguration -Uri $one.Uri",
  '$urls = $saved | Select-Object -ExpandProperty Url; Set-CsPushNotificationConfiguration -Uri $urls',
  '$urls = $saved | ForEach-Object Url; Set-CsPushNotificationConfiguration -Uri $urls',
  '$all = $saved | Sort-Object -Property Identity, Url; Set-CsPushNotificationConfiguration -Uri $all[0].Uri',
  '$saved | Select-Object Identity, Url | Format-List; Set-CsPushNotificationConfiguration -Uri x',
  "if ($saved.Url -eq 'x') { Set-CsPushNotificationConfiguration -Uri x }",
  'Set-CsPushNotificationConfiguration -Uri $saved[0].Url.Trim()',
];

test('says of a column that the record does not have which one is meant', async () => {
  for (const read of reads) {
    const problems = await said({ reader: [place, saved, read, removed] });
    const all = `${read}\n${problems.join('\n')}`;
    assert.equal(problems.length, 1, all);
    assert.match(
      all,
      /found `url`, a column .*`\$env:USERPROFILE\\push-before\.csv`.* `Uri`\./i,
      all,
    );
  }
});

test('says of a column that is not near any other which ones there are', async () => {
  for (const name of ['IsThere', 'Owner']) {
    const reader = [
      place,
      saved,
      `Set-CsPushNotificationConfiguration -Uri $saved.${name}`,
      removed,
    ];
    const problems = await said({ reader });
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems.join(''), /one of the columns that are written: `Identity`, `Uri`/);
  }
});

const columns = '[pscustomobject]@{ Identity = $a.Identity; Uri = "$($a.Uri)" }';

/** Ways to write a record with the columns `Identity` and `Uri`. */
const writers: readonly string[] = [
  `${rows}; $row | Export-Csv $record`,
  '$row = Get-A | Select-Object -Property Identity, @{ n = "Uri"; e = { $_.Address } }; $row | Export-Csv $record',
  "$row = Get-A | Select Identity, @{ Label = 'Uri'; Expression = 'Address' }; Export-Csv $record -InputObject $row",
  `$a = Get-A; ${columns} | Export-Csv -Path $record`,
  `$a = Get-A; $row = ${columns}; $row | Export-Clixml $record`,
  `$rows = foreach ($a in Get-A) { ${columns} }; $rows | Export-Csv $record`,
  `$rows = @(); foreach ($a in Get-A) { $rows += ${columns} }; $rows | Export-Csv $record`,
  `$rows = @(Get-A | ForEach-Object { [pscustomobject]@{ Identity = $_.A; Uri = $_.B } }); $rows | Export-Csv $record`,
  '$row = New-Object -TypeName PSObject -Property @{ Identity = 1; Uri = 2 }; $row | Export-Csv $record',
  '$t = @{ Identity = 1; Uri = 2 }; New-Object PSObject -Property $t | Export-Csv $record',
  `$read = { $a = Get-A; ${columns} }; $row = & $read; $row | Export-Csv $record`,
  "$names = 'Identity', 'Uri'; Get-A | Select-Object -Property $names | Export-Csv $record",
  '$row = Get-A | Select-Object Identity, Uri; $row | Export-Csv "$record.new"; Move-Item "$record.new" $record',
];

test('knows the columns however a record is written', async () => {
  for (const line of writers) {
    const read = line.includes('Clixml') ? saved.replace('Csv', 'Clixml') : saved;
    const sound = await said({ writer: [place, line], reader: [place, read, restored, removed] });
    assert.deepEqual(sound, [], line);
    const reader = [place, read, restored.replace('.Uri', '.Url'), removed];
    const problems = await said({ writer: [place, line], reader });
    assert.equal(problems.length, 1, `${line}\n${problems.join('\n')}`);
    assert.match(problems.join(''), /found `Url`, a column .* `Uri`\./, line);
  }
});

/** What reads columns that nobody sees, or no column at all. */
const sound: readonly Pair[] = [
  { writer: [place, 'Get-A | Export-Csv $record'], reader: [place, saved, '$saved.Url', removed] },
  { writer: [place, 'Get-A | Select-Object * | Export-Csv $record'] },
  {
    writer: [place, rows, '$row | Add-Member NoteProperty Url x; $row | Export-Csv $record'],
    reader: [place, saved, 'Set-CsPushNotificationConfiguration -Uri $saved.Url', removed],
  },
  {
    reader: [
      place,
      '$saved = @(Import-Csv $record | Select-Object Identity, @{ n = "Url"; e = { $_.Uri } })',
      'Set-CsPushNotificationConfiguration -Uri $saved[0].Url',
      removed,
    ],
  },
  {
    reader: [
      place,
      saved,
      'if ($saved.Count -ne 1 -or -not $saved[0].PSObject.Properties["Uri"]) { return }',
      restored,
      removed,
    ],
  },
  {
    reader: [
      place,
      saved,
      '$saved | ForEach-Object { $one = $_; try { Set-CsPushNotificationConfiguration -Uri $one.Uri } catch { throw } }',
      removed,
    ],
  },
  {
    writer: [
      place,
      'if (-not (Test-Path -LiteralPath $record)) { Get-A | Select-Object Identity, Uri | Export-Csv $record }',
    ],
    reader: [
      place,
      "$earlier = Join-Path $env:USERPROFILE 'push-earlier.csv'",
      'if (-not (Test-Path -LiteralPath $record)) { $record = $earlier }',
      saved,
      restored,
      removed,
    ],
  },
];

test('says nothing of columns that may be there', async () => {
  for (const pair of sound) assert.deepEqual(await said(pair), [], JSON.stringify(pair));
});
