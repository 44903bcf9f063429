import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging, saidOfReading } from './site.ts';

const listed = "Get-ChildItem -LiteralPath $env:TEMP -Filter 'fieldbook-*.log'";
const each = (use: string) => `foreach ($file in @(${listed})) { ${use} }`;

test('reports an object of a listing where a path belongs, once', async () => {
  const wrong = [
    each('Get-Content -LiteralPath $file'),
    each('$text = Get-Content $file; $item = Get-Item -Path $file; "$text" + $item.Length'),
    each('$path = $file; Test-Path -LiteralPath $path'),
    each('[System.IO.File]::ReadAllText($file)'),
    `$all = @(${listed} | Sort-Object -Property Name); foreach ($one in $all) { Get-Item -LiteralPath $one }`,
    `$last = ${listed} | Sort-Object -Property LastWriteTime | Select-Object -Last 1; Get-Content -LiteralPath $last`,
    `${listed} | ForEach-Object { Get-Content -LiteralPath $_ }`,
    each('Get-Content -LiteralPath "$file"'),
    each('$path = "$($file)"; Get-Content -LiteralPath $path'),
    each('Get-Content -LiteralPath ([string]$file)'),
    `$all = @(${listed}); Get-Content -LiteralPath $all[0]`,
    `$all = @(${listed}); if ($all.Count -eq 0) { $all = @("$env:TEMP\\a.log") }; foreach ($one in $all) { Get-Content $one }`,
    'foreach ($file in (Get-ChildItem C:\\inetpub\\logs)) { Get-Content $file }',
    'Get-ChildItem -Path $env:TEMP | Where-Object { Test-Path -LiteralPath $_ }',
  ];
  const said = await saidOfReading(wrong);
  for (const line of wrong)
    assertSaidOnce(
      line,
      said.get(line),
      /found `[^`]*\$[^`]+`, an object of `Get-ChildItem`, of which Windows PowerShell takes the name alone for a path, expected (?:`\$\w+\.FullName`|its `FullName`)\./,
    );
});

test('takes whole paths, and what the pipeline hands on, as right', async () => {
  assertSound(
    await saidOfReading([
      each('Get-Content -LiteralPath $file.FullName'),
      each('Get-Content -LiteralPath (Join-Path -Path $env:TEMP -ChildPath $file)'),
      each('Get-Content -LiteralPath "$env:TEMP\\$file"'),
      `${listed} | Get-Content`,
      `$all = @(${listed}); $all = @($all | ForEach-Object { $_.FullName }); foreach ($one in $all) { Get-Content $one }`,
      `${each('$file.Length')}; foreach ($file in @("$env:TEMP\\a.log")) { Get-Content $file }`,
      `${listed} | ForEach-Object { Get-Content -LiteralPath $_.FullName }`,
      `${listed} | Select-Object -ExpandProperty FullName | ForEach-Object { Get-Content -LiteralPath $_ }`,
      `foreach ($path in (${listed}).FullName) { Get-Content -LiteralPath $path }`,
      'foreach ($file in (Get-ChildItem -Path "$env:TEMP\\fieldbook-*.log")) { Get-Content -LiteralPath $file }',
      'foreach ($file in (Get-Item -Path "$env:TEMP\\fieldbook-*.log")) { Get-Content -LiteralPath $file }',
      'foreach ($name in (Get-ChildItem -LiteralPath $env:TEMP -Name)) { Write-Verbose $name }',
    ]),
  );
  assertSound(
    await saidOfChanging([
      `Push-Location -LiteralPath $env:TEMP; ${each('Test-Path -LiteralPath $file')}; Pop-Location`,
    ]),
  );
});
