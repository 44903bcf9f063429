import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, restored, rows, said, saved } from './record-pairs.ts';

/** Paths under which the undo looks for another record than the one that was written. */
const slips: readonly (readonly [place: string, found: string])[] = [
  ["$record = Join-Path $env:USERPROFILE 'push-befor.csv'", '$env:USERPROFILE\\push-befor.csv'],
  ["$record = Join-Path $env:TEMP 'push-before.csv'", '$env:TEMP\\push-before.csv'],
  ['$record = "$env:USERPROFILE\\push-before.cvs"', '$env:USERPROFILE\\push-before.cvs'],
  ['$record = "$HOME\\Documents\\push-before.csv"', '$env:USERPROFILE\\Documents\\push-before.csv'],
  [
    '$name = \'push-bfore.csv\'; $record = "$env:USERPROFILE\\$name"',
    '$env:USERPROFILE\\push-bfore.csv',
  ],
  ["$record = '{0}\\{1}' -f $HOME, 'other.csv'", '$env:USERPROFILE\\other.csv'],
  [
    "$record = (Get-ChildItem $env:USERPROFILE -Filter 'push-befor-*.csv')[0].FullName",
    '$env:USERPROFILE\\push-befor-*.csv',
  ],
];

test('says of a record that no command writes how it is called where one does', async () => {
  for (const [line, name] of slips) {
    const problems = await said({ reader: [line, saved, restored, removed] });
    assert.equal(problems.length, 1, `${line}\n${problems.join('\n')}`);
    assert.ok(problems[0]?.includes(`found the record \`${name}\`, which no command`), problems[0]);
    if (!/other|-\*/.test(name))
      assert.ok(problems[0]?.includes('expected `$env:USERPROFILE\\push-before.csv`'), problems[0]);
  }
});

test('says so of the record that is read, whatever the variable held before', async () => {
  const list = "Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'push-befor*.csv'";
  const wrong = list.replace('befor*', 'bfore*');
  const loop = (files: string) => [
    place,
    `foreach ($file in @(${files})) { $record = $file.FullName; ${saved}; ${restored}; ${removed} }`,
  ];
  assert.deepEqual(await said({ reader: loop(list) }), []);
  const problems = await said({ reader: loop(wrong) });
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(
    problems.join(''),
    /found the record `\$env:USERPROFILE\\push-bfore\*\.csv`, which no/,
  );
});

test('follows a record through a variable that is narrowed', async () => {
  const reader = (more: readonly string[], column = 'Uri') => [
    ...[place, saved, ...more],
    ...[restored.replace('[0].Uri', `[0].${column}`), removed],
  ];
  const ways = [
    ['$saved = $saved | Select-Object -First 1'],
    ['$saved = @($saved | Sort-Object -Property Identity)'],
    ['$again = $saved | Where-Object { $_ }', '$saved = $again | Where-Object { $_ }'],
  ];
  for (const way of ways) {
    assert.deepEqual(await said({ reader: reader(way) }), [], way.join('; '));
    const problems = await said({ reader: reader(way, 'Address') });
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems.join(''), /found `Address`, a column that the record/);
  }
  assert.deepEqual(
    await said({
      writer: [
        place,
        rows,
        '$row = $row | Select-Object -First 1',
        '$row | Export-Csv -LiteralPath $record',
      ],
    }),
    [],
  );
});

test('says one thing of a record that is written where files of others are', async () => {
  const foreign = place.replace('$env:USERPROFILE', '$env:windir');
  const write = '$row | Export-Csv -LiteralPath "$record.new"; Move-Item "$record.new" $record';
  const rows = '$row = Get-A | Select-Object -Property Identity, Uri';
  const problems = await said({ writer: [foreign, rows, write] });
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems.join(''), /found `Export-Csv`, which overwrites a file/);
});

test('takes the same place for the same, however it is written', async () => {
  const same = [
    '$name = \'push-before.csv\'; $record = "$env:USERPROFILE\\$name"',
    "$record = '{0}\\{1}' -f $HOME, 'push-before.csv'",
    "$record = [IO.Path]::Combine($env:USERPROFILE, 'PUSH-before.csv')",
    "$record = Join-Path ([Environment]::GetFolderPath('UserProfile')) push-before.csv",
  ];
  for (const line of same)
    assert.deepEqual(await said({ reader: [line, saved, restored, removed] }), [], line);
});

/** Records with a path in a column, and whether the undo may remove what stands there. */
const paths: readonly (readonly [value: string, isOwn: boolean])[] = [
  ['$report', true],
  ['"$env:TEMP\\push-report.csv"', true],
  ['"$env:TEMP\\other.csv"', false],
  ["'C:\\Windows\\hosts'", false],
  ['(Get-Item C:\\a.txt).FullName', false],
];

test('lets a path in a record be removed where the runbook wrote it', async () => {
  for (const [value, isOwn] of paths) {
    const writer = [
      place,
      '$report = Join-Path $env:TEMP "push-report.csv"; Get-A | Export-Csv $report',
      `[pscustomobject]@{ Path = ${value} } | Export-Csv $record`,
    ];
    const reader = [place, saved, 'Remove-Item -LiteralPath $saved[0].Path', removed];
    const problems = await said({ writer, reader });
    assert.equal(problems.length, isOwn ? 0 : 1, `${value}\n${problems.join('\n')}`);
    assert.ok(isOwn || problems[0]?.includes('found `Remove-Item`, whose file'), problems[0]);
  }
  const found = [place, 'Get-A | Select-Object Path | Export-Csv $record'];
  const taken = [place, saved, 'Remove-Item -LiteralPath $saved.Path', removed];
  const problems = await said({ writer: found, reader: taken });
  assert.equal(problems.length, 1, problems.join('\n'));
  const lacking = await said({ reader: taken });
  assert.equal(lacking.length, 1, lacking.join('\n'));
  assert.match(lacking.join(''), /found `Path`, a column that the record/);
});
