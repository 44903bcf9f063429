import assert from 'node:assert/strict';
import { test } from 'node:test';
import { owns } from './owned.ts';
import { place, rows, said } from './record-pairs.ts';
import { assertSaidOnce } from './site.ts';

test('records that are listed in another way are those that are written', () => {
  const write =
    "Get-A | Export-Csv -LiteralPath (Join-Path $env:USERPROFILE ('push-before-' + $id + '.csv'))";
  const inHome = 'Get-ChildItem -LiteralPath $env:USERPROFILE';
  const filtered = `${inHome} -Filter 'push-before-*.csv'`;
  const each = 'Remove-Item -LiteralPath $one.FullName';
  const lists = [
    `foreach ($one in @(${inHome} | Where-Object { $_.Name -like 'push-before-*.csv' })) { ${each} }`,
    `$all = @(${inHome} -Filter '*.csv' | Where-Object { $_.Name -like 'push-before-*' }); foreach ($one in $all) { ${each} }`,
    `foreach ($one in @(${inHome} -Filter '*.csv' | Where-Object { $_.BaseName -match '^push-before-' })) { ${each} }`,
    `foreach ($one in @(${inHome} -Filter '*.csv' | Where-Object { $_.Name.StartsWith('push-before-') })) { ${each} }`,
    `${filtered} | ForEach-Object { $record = $_.FullName; Remove-Item -LiteralPath $record }`,
    `$all = @(${filtered} | Where-Object { $_.Length -gt 0 }); $all | ForEach-Object { Remove-Item -LiteralPath $_.FullName }`,
    `${filtered} | ForEach-Object { Remove-Item -LiteralPath "$($_.FullName)" }`,
    `${filtered} | % { $PSItem } | ForEach-Object { Remove-Item -LiteralPath $PSItem.FullName }`,
    "foreach ($one in [System.IO.Directory]::GetFiles($env:USERPROFILE, 'push-before-*.csv')) { Remove-Item -LiteralPath $one }",
    "foreach ($one in [IO.Directory]::EnumerateFiles($env:USERPROFILE, 'push-before-*.csv')) { Remove-Item -LiteralPath $one }",
  ];
  for (const list of lists) {
    assert.ok(owns(write, list), list);
    assert.ok(!owns(write, list.replaceAll('push-before-', 'push-after-')), list);
  }
  const foreign = [
    `foreach ($one in @(${inHome} | Where-Object { $_.Name -notlike 'push-before-*.csv' })) { ${each} }`,
    `foreach ($one in @(${inHome} | Where-Object { $_.Name -like 'push-before-*.csv' -or $_.Length -eq 0 })) { ${each} }`,
    `foreach ($one in @(${inHome} | Where-Object { $_.Name -match 'push-before-' })) { ${each} }`,
    `foreach ($one in @(${inHome} -Recurse | Where-Object { $_.Name -like 'push-before-*.csv' })) { ${each} }`,
    `foreach ($one in @(${inHome} -Filter 'thesis-*' | Where-Object { $_.Name -like '*-*' })) { ${each} }`,
    `${filtered} | ForEach-Object { try { Get-A } catch { Remove-Item -LiteralPath $_.FullName } }`,
    `${filtered} | ForEach-Object { switch ($a) { default { Remove-Item -LiteralPath $_.FullName } } }`,
    "foreach ($one in [IO.Directory]::GetFiles($env:USERPROFILE, 'push-before-*.csv', 'AllDirectories')) { Remove-Item -LiteralPath $one }",
    '[IO.Directory]::GetFiles($env:USERPROFILE) | ForEach-Object { Remove-Item -LiteralPath $_ }',
  ];
  for (const list of foreign) assert.ok(!owns(write, list), list);
});

test('names the form that passes where records are listed in a way that cannot be followed', async () => {
  const reader = [
    "foreach ($file in @(Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'push-*.csv')) {",
    '$path = "$env:USERPROFILE\\$file"',
    'Remove-Item -LiteralPath $path',
    '}',
  ];
  assertSaidOnce(
    'listed',
    await said({ writer: [place, rows, '$row | Export-Csv -LiteralPath $record'], reader }),
    /`Remove-Item`, whose file no command of this runbook writes, .* List the records by their own name, as `Get-ChildItem -LiteralPath \$env:USERPROFILE -Filter 'a-\*\.csv'`, go through them with `foreach`/,
  );
});
