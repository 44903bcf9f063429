import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

const record = "$record = Join-Path -Path $env:TEMP -ChildPath 'a.csv'; $rows = Get-CsPool; ";

/** Lines that write letters which the file cannot hold, with what is said of them. */
const losing = [
  ['$rows | Export-Csv -LiteralPath $record', '`Export-Csv` without `-Encoding`'],
  ['$rows | Export-Csv $record -NoTypeInformation', '`Export-Csv` without `-Encoding`'],
  ['$rows | epcsv $record', '`epcsv` without `-Encoding`'],
  ['Export-Csv -InputObject $rows -Path $record', '`Export-Csv` without `-Encoding`'],
  ['$rows | Export-Csv $record -Encoding ASCII', '`Export-Csv` with `-Encoding ASCII`'],
  ['$rows | Export-Csv $record -Enc Default', '`Export-Csv` with `-Encoding Default`'],
  ["$rows | Export-Csv $record -Encoding:'Oem'", "`Export-Csv` with `-Encoding 'Oem'`"],
  ["$e = 'ASCII'; $rows | Export-Csv $record -Encoding $e", '`Export-Csv` with `-Encoding $e`'],
  ['$t = @{ LiteralPath = $record }; $rows | Export-Csv @t', '`Export-Csv` without `-Encoding`'],
  ['$rows | ConvertTo-Csv | Set-Content -LiteralPath $record', '`Set-Content` without `-Encoding`'],
  ['Set-Content -LiteralPath $record -Value "$rows"', '`Set-Content` without `-Encoding`'],
  ["Set-Content $record '{{edgeFqdn}}'", '`Set-Content` without `-Encoding`'],
  ["Set-Content -LiteralPath $record '서울'", '`Set-Content` without `-Encoding`'],
  [
    '$rows | ForEach-Object { Add-Content $record $_.Identity }',
    '`Add-Content` without `-Encoding`',
  ],
  ['$rows | Out-File -FilePath $record -Encoding ascii', '`Out-File` with `-Encoding ascii`'],
  ['$rows | Export-Clixml $record -Encoding Default', '`Export-Clixml` with `-Encoding Default`'],
  [
    '[IO.File]::WriteAllText("$record", "$rows", [Text.Encoding]::ASCII)',
    'a file in the encoding `ASCII`',
  ],
] as const;

const sound = [
  '$rows | Export-Csv -LiteralPath $record -NoTypeInformation -Encoding UTF8',
  '$rows | Export-Csv $record -Encoding:Unicode',
  "$rows | Export-Csv $record -Enc 'utf8'",
  "$e = 'UTF8'; $rows | Export-Csv $record -Encoding $e",
  "$t = @{ LiteralPath = $record; Encoding = 'UTF8' }; $rows | Export-Csv @t",
  '$rows | ConvertTo-Csv | Set-Content -LiteralPath $record -Encoding UTF8',
  "Set-Content -LiteralPath $record -Value 'done'",
  "'done' | Set-Content -LiteralPath $record",
  "Add-Content $record 'done'",
  // Windows PowerShell writes these as Unicode, and its Tee-Object has no such parameter.
  '$rows | Out-File -FilePath $record',
  '$rows | Tee-Object -FilePath $record | Out-Null',
  '$rows | Export-Clixml -LiteralPath $record',
  '$rows | Out-String > $null',
  '[IO.File]::WriteAllText("$record", "$rows")',
  '[IO.File]::WriteAllText("$record", "$rows", [Text.Encoding]::UTF8)',
  '$text = [Text.Encoding]::ASCII.GetString([byte[]](1, 2))',
];

test('reports a file that cannot hold the letters of every language', async () => {
  const all = await saidOfChanging(losing.map(([line]) => record + line));
  for (const [line, found] of losing) {
    const said = `found ${found}, expected an encoding that has every letter, such as UTF8. Write \`-Encoding UTF8\``;
    assertSaidOnce(line, all.get(record + line), said);
  }
});

test('a file may be written in what holds every letter', async () => {
  assertSound(await saidOfChanging(sound.map((line) => record + line)));
});
