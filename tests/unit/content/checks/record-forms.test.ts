import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, restored, rows, said, saved, type Pair } from './record-pairs.ts';

const exported = '$row | Export-Csv -LiteralPath $record';
const kept = 'if (-not (Test-Path -LiteralPath $record)) {';
const writer = (...lines: readonly string[]) => [place, rows, ...lines];
const reader = (...lines: readonly string[]) => [place, ...lines, restored, removed];
const text = (made: string) => [kept, `${made} | Set-Content -Encoding UTF8 $record`, '}'];

async function assertSaid(pair: Pair, message: RegExp): Promise<void> {
  const problems = await said(pair);
  assert.equal(problems.length, 1, `${JSON.stringify(pair)}\n${problems.join('\n')}`);
  assert.match(problems.join(''), message);
}

test('says of an undo that it reads its record in another form', async () => {
  const read: readonly (readonly [line: string, found: string])[] = [
    ['$saved = @(Import-Clixml -LiteralPath $record)', 'Import-Clixml'],
    ["$saved = @(Import-Csv -LiteralPath $record -Delimiter ';')", "Import-Csv -Delimiter ';'"],
    ["$options = @{ Delimiter = ';' }; $saved = @(Import-Csv $record @options)", 'Import-Csv'],
    ['$saved = @(Import-Csv -LiteralPath $record -UseCulture)', 'Import-Csv -UseCulture'],
    ['$saved = @(Get-Content $record | ConvertFrom-Json)', 'ConvertFrom-Json'],
    ['$saved = @(Get-Content -LiteralPath $record -Encoding UTF8)', 'Get-Content'],
    ['$saved = Get-Content -LiteralPath $record', 'Get-Content'],
    ['$saved = @(Get-Content -LiteralPath $record); $saved = $saved[0]', 'Get-Content'],
    ['$text = Get-Content $record; $saved = $text | ConvertFrom-Json', 'ConvertFrom-Json'],
    [
      "$saved = @(Get-Content $record | ConvertFrom-Csv -Delimiter ';')",
      "ConvertFrom-Csv -Delimiter ';'",
    ],
  ];
  for (const [line, found] of read) {
    const problems = await said({ reader: reader(line) });
    assert.equal(problems.length, 1, `${line}\n${problems.join('\n')}`);
    const [problem = ''] = problems;
    assert.match(problem, /disable-push\.ps1:5:/);
    assert.ok(problem.includes(`found \`${found}`), problem);
    assert.match(
      problem,
      /than `Export-Csv` in enable-push\.ps1:5 writes it, expected `Import-Csv`\./,
    );
  }
});

test('says how a record is read that is written in a form of its own', async () => {
  const written: readonly (readonly [lines: readonly string[], expected: string])[] = [
    [['$row | Export-Clixml -LiteralPath $record'], 'Import-Clixml'],
    [["$row | Export-Csv -LiteralPath $record -Delimiter ';'"], "Import-Csv -Delimiter ';'"],
    [['$row | Export-Csv -LiteralPath $record -UseCulture'], 'Import-Csv -UseCulture'],
    [text('$row | ConvertTo-Json'), 'ConvertFrom-Json'],
    [text("$row | ConvertTo-Csv -Delimiter '|'"), "Import-Csv -Delimiter '|'"],
  ];
  for (const [lines, expected] of written) {
    const problems = await said({ writer: writer(...lines) });
    assert.equal(problems.length, 1, `${lines.join('; ')}\n${problems.join('\n')}`);
    assert.match(problems.join(''), /disable-push\.ps1:5:\d+: found `Import-Csv`, which reads/);
    assert.ok(problems[0]?.includes(`expected \`${expected}\`.`), problems[0]);
  }
});

test('says of objects that are written as the console shows them that nothing reads them', async () => {
  for (const line of [
    '$row | Out-File -Encoding UTF8 $record',
    '$row | Format-List | Out-File -Encoding UTF8 $record',
  ])
    await assertSaid(
      { writer: writer(kept, line, '}') },
      /enable-push\.ps1:6:\d+: found `Out-File`, which writes the record .* expected `Export-Csv`/,
    );
});

const moved = (write: string, read = '') => [
  ...[place, rows, kept, `${write} -LiteralPath "$record.new"`],
  ...[`$back = Import-Csv -LiteralPath "$record.new"${read}`, 'if (-not $back) { return }'],
  ...['Move-Item -LiteralPath "$record.new" -Destination $record', '}'],
];

test('tells of what writes a record otherwise than all others read it', async () => {
  await assertSaid(
    { writer: moved('$row | Export-Csv -UseCulture') },
    /enable-push\.ps1:6:\d+: found `Export-Csv -UseCulture`, which writes .* expected `Export-Csv`/,
  );
  await assertSaid(
    {
      writer: moved('$row | Export-Csv'),
      reader: reader(saved.replace('record)', "record -Delimiter ';')")),
    },
    /disable-push\.ps1:5:\d+: found `Import-Csv -Delimiter ';'`/,
  );
  await assertSaid(
    { writer: moved('$row | Export-Csv', " -Delimiter ';'") },
    /enable-push\.ps1:7:\d+: found `Import-Csv -Delimiter ';'`/,
  );
});

test('says nothing of a record that is read as it is written', async () => {
  const part = "$part = ';'";
  const older = "$older = Join-Path $env:USERPROFILE 'push-before.xml'";
  const sound: readonly Pair[] = [
    { writer: moved('$row | Export-Csv') },
    { writer: moved("$row | Export-Csv -Delimiter ','") },
    {
      writer: writer('$row | Export-Clixml -LiteralPath $record'),
      reader: reader('$saved = @(Import-Clixml -Path $record)'),
    },
    {
      writer: writer("$row | Export-Csv $record -Delimiter ';'"),
      reader: reader(part, '$saved = @(Import-Csv -LiteralPath $record -Delimiter $part)'),
    },
    {
      writer: writer(
        "$options = @{ LiteralPath = $record; Delimiter = ';' }",
        '$row | Export-Csv @options -NoClobber',
      ),
      reader: reader("$saved = @(Import-Csv $record ';')"),
    },
    {
      writer: writer('$row | Export-Csv -LiteralPath $record -UseCulture'),
      reader: reader(
        '$saved = @(Import-Csv -LiteralPath $record -UseCulture | Sort-Object Identity)',
      ),
    },
    {
      writer: writer('$row | Export-Csv -LiteralPath $record -UseCulture'),
      reader: reader(
        '$saved = @(Import-Csv $record -Delimiter (Get-Culture).TextInfo.ListSeparator)',
      ),
    },
    {
      writer: writer(...text('$row | ConvertTo-Json')),
      reader: reader('$saved = @(Get-Content -Raw -LiteralPath $record | ConvertFrom-Json)'),
    },
    {
      writer: writer('$json = $row | ConvertTo-Json -Depth 3', ...text('$json')),
      reader: reader(
        '$text = Get-Content -LiteralPath $record -Raw',
        '$saved = @($text | ConvertFrom-Json)',
      ),
    },
    { writer: writer(...text('$row | ConvertTo-Csv -NoTypeInformation')) },
    {
      writer: writer(exported),
      reader: reader('$saved = @(Get-Content -LiteralPath $record | ConvertFrom-Csv)'),
    },
    {
      writer: writer(
        ...text('@(\'Identity,Uri\') + @($row | ForEach-Object { "$($_.Identity),$($_.Uri)" })'),
      ),
    },
    {
      writer: writer(exported, older, '$row | Export-Clixml -NoClobber -LiteralPath $older'),
      reader: [
        ...[place, older, 'if (Test-Path -LiteralPath $older) {'],
        ...['$saved = @(Import-Clixml -LiteralPath $older)', '} else {'],
        ...[saved, '}', restored, removed],
      ],
    },
    {
      writer: writer(
        'function Save-Row($rows, $path) { $rows | Export-Csv -LiteralPath $path -NoClobber }',
        'Save-Row $row $record',
      ),
    },
    {
      reader: reader(
        'foreach ($line in @(Get-Content -LiteralPath $record)) { Write-Verbose $line }',
        saved,
      ),
    },
  ];
  for (const pair of sound) assert.deepEqual(await said(pair), [], JSON.stringify(pair));
});
