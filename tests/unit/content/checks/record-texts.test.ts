import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, restored, rows, said, saved, type Pair } from './record-pairs.ts';

const exported = '$row | Export-Csv -LiteralPath $record';
const writer = (line: string) => [
  place,
  rows,
  'if (-not (Test-Path -LiteralPath $record)) {',
  line,
  '}',
];
const reader = (...lines: readonly string[]) => [place, ...lines, restored, removed];
const json = '$row | ConvertTo-Json | Set-Content -Encoding UTF8 $record';

async function assertSaid(pair: Pair, message: RegExp): Promise<void> {
  const problems = await said(pair);
  assert.equal(problems.length, 1, `${JSON.stringify(pair)}\n${problems.join('\n')}`);
  assert.match(problems.join(''), message, JSON.stringify(pair));
}

test('reports the text of a record that is asked for its columns', async () => {
  for (const line of [
    '$saved = [System.IO.File]::ReadAllText($record)',
    '$saved = @([IO.File]::ReadAllLines($record))',
  ])
    await assertSaid(
      { writer: [place, rows, exported], reader: reader(line) },
      /disable-push\.ps1:5:\d+: found `\[\w[\w.]+\]::ReadAll\w+`, which reads .*, expected `Import-Csv`/,
    );
  await assertSaid(
    { writer: writer(json), reader: reader('$saved = Get-Content -Raw -LiteralPath $record') },
    /disable-push\.ps1:5:\d+: found `Get-Content`, which reads .*, expected `ConvertFrom-Json`/,
  );
});

test('reports lines without names that are read as rows', async () => {
  for (const line of [
    'Set-Content -LiteralPath $record -Value "Global,$($row.Uri)" -Encoding UTF8',
    '"$($row.Identity),$($row.Uri)" | Out-File -LiteralPath $record -Encoding UTF8',
    '$line = "$($row.Identity),$($row.Uri)"; $line | Set-Content $record -Encoding UTF8',
    '[IO.File]::WriteAllText($record, "Global,$($row.Uri)")',
    '$row | ForEach-Object { "$($_.Identity),$($_.Uri)" } | Set-Content $record -Encoding UTF8',
  ])
    await assertSaid(
      { writer: writer(line) },
      /enable-push\.ps1:6:\d+: found `\S+`, which writes no line of names .*, expected `Export-Csv`/,
    );
});

test('reports objects that are made a text before they are exported', async () => {
  for (const [line, maker, cmdlet] of [
    ['$row | ConvertTo-Json | Export-Csv -LiteralPath $record', 'ConvertTo-Json', 'Export-Csv'],
    ['$row | Out-String | Export-Clixml $record', 'Out-String', 'Export-Clixml'],
    ['$row | ConvertTo-Csv | Export-Csv -LiteralPath $record', 'ConvertTo-Csv', 'Export-Csv'],
  ] as const)
    await assertSaid(
      {
        writer: [place, rows, line],
        reader: reader(cmdlet === 'Export-Csv' ? saved : '$saved = @(Import-Clixml $record)'),
      },
      new RegExp(
        `enable-push\\.ps1:5:\\d+: found \`${maker}\` before \`${cmdlet}\`, expected .*Leave it out`,
      ),
    );
});

test('says nothing of texts that are taken for texts', async () => {
  const sound: readonly Pair[] = [
    {
      writer: writer(json),
      reader: reader('$saved = @([IO.File]::ReadAllText($record) | ConvertFrom-Json)'),
    },
    {
      writer: writer(json),
      reader: reader(
        '$text = [IO.File]::ReadAllText($record); if ($text.Length -eq 0) { return }',
        '$saved = @(ConvertFrom-Json -InputObject $text)',
      ),
    },
    {
      writer: writer('Set-Content $record -Encoding UTF8 "Global,$($row.Uri)"'),
      reader: reader('$saved = @(Import-Csv -LiteralPath $record -Header Identity, Uri)'),
    },
    {
      writer: writer(
        'Set-Content $record -Encoding UTF8 \'Identity,Uri\'; Add-Content $record "Global,$($row.Uri)" -Encoding UTF8',
      ),
    },
    { writer: writer('Set-Content $record -Encoding UTF8 "Identity,Uri`r`nGlobal,$($row.Uri)"') },
    { writer: writer('$text = $row | ConvertTo-Csv; Set-Content $record -Encoding UTF8 $text') },
    { writer: writer('"Identity,Uri", "Global,$($row.Uri)" | Set-Content $record -Encoding UTF8') },
  ];
  for (const pair of sound) assert.deepEqual(await said(pair), [], JSON.stringify(pair));
});
