import assert from 'node:assert/strict';
import { test } from 'node:test';
import { powerShellParser } from '../../../../src/build/powershell-grammar.ts';
import { withTree } from '../../../../src/powershell/parse-script.ts';
import { pathValues } from '../../../../src/powershell/paths/path-values.ts';

const parser = await powerShellParser();

/** What the variable `$x` of a script may be, with the column of a record behind it. */
function valuesIn(script: string): string[] {
  return withTree(script, parser, (tree) => {
    const [value] = tree.assigned.get('x') ?? [];
    assert.ok(value, script);
    return pathValues(tree, value).map(({ text, column }) =>
      column ? `${column.name} of ${column.records.join(', ')}` : text,
    );
  });
}

const before =
  'function Get-Place { "$env:TEMP\\a.csv" }; function Get-Itself { Get-Itself }; $f = $env:TEMP; $n = "a.csv"; $both = "b.csv", "c.csv"; ';

const expressions: readonly (readonly [expression: string, ...values: string[]])[] = [
  ['Join-Path $f $n', '<temp>\\a.csv'],
  ['Join-Path -Child $n -Path $f', '<temp>\\a.csv'],
  ['& { Join-Path $f $n }', '<temp>\\a.csv'],
  ['Get-Place', '<temp>\\a.csv'],
  ['Get-Itself'],
  ['Join-Path (Join-Path $f sub) $n', '<temp>\\sub\\a.csv'],
  ['Join-Path "$f\\" \'\\a.csv\'', '<temp>\\a.csv'],
  ['"$f\\$n"', '<temp>\\a.csv'],
  ['"${f}/$($n)"', '<temp>/a.csv'],
  ['"$f\\$($n.Trim())"', '<temp>\\*'],
  ["$f + '\\' + $n", '<temp>\\a.csv'],
  ["'{0}\\{1}' -f $f, $n", '<temp>\\a.csv'],
  ['"{1}\\{0}" -f $n, $env:USERPROFILE', '<home>\\a.csv'],
  ["'{0}\\a-{1:yyyy}.csv' -f $f, (Get-Date)", '<temp>\\a-*.csv'],
  ["$f, 'sub', $n -join '\\'", '<temp>\\sub\\a.csv'],
  ['[IO.Path]::Combine($f, "sub", $n)', '<temp>\\sub\\a.csv'],
  ["[IO.Path]::Combine($f, 'C:\\b.csv')", 'C:\\b.csv'],
  ["[string]::Format('{0}\\{1}', $f, $n)", '<temp>\\a.csv'],
  ["[Environment]::GetFolderPath('Desktop') + '\\a.csv'", '<desktop>\\a.csv'],
  [
    "Join-Path ([Environment]::GetFolderPath([Environment+SpecialFolder]::UserProfile)) 'a.csv'",
    '<home>\\a.csv',
  ],
  ["[Environment]::GetEnvironmentVariable('USERPROFILE') + '\\a.csv'", '<home>\\a.csv'],
  ["[Environment]::ExpandEnvironmentVariables('%TEMP%\\a.csv')", '<temp>\\a.csv'],
  ["Join-Path ([System.IO.Path]::GetTempPath()) 'a.csv'", '<temp>\\a.csv'],
  ["[IO.Path]::ChangeExtension((Join-Path $f $n), '.xml')", '<temp>\\a.xml'],
  ["(Join-Path $f $n).Replace('.csv', '.old')", '<temp>\\a.old'],
  ["(Join-Path $f $n) -replace '\\.csv$', '.old'", '<temp>\\a.old'],
  ["(Join-Path $f \"a-$id.csv\") -replace '[:*]', '_'", '<temp>\\a-*.csv'],
  ['Join-Path $f "a-$env:COMPUTERNAME.csv"', '<temp>\\a-*.csv'],
  ["Join-Path $f 'a-{{id}}.csv'", '<temp>\\a-{{id}}.csv'],
  ['$env:windir + "\\a.csv"', '<other>\\a.csv'],
  ["'~\\a.csv'", '~\\a.csv'],
  ['Resolve-Path ~\\a.csv', '<home>\\a.csv'],
  ['(Get-Item -LiteralPath "$f\\$n").FullName', '<temp>\\a.csv'],
  ['Split-Path (Join-Path $f $n)', '<temp>'],
  ['Split-Path (Join-Path $f $n) -Leaf', 'a.csv'],
  ['foreach ($one in $both) { Join-Path $f $one }', '<temp>\\b.csv', '<temp>\\c.csv'],
  ['if ($a) { $n } else { "z.csv" }', 'a.csv', 'z.csv'],
  ['$both', 'b.csv', 'c.csv'],
  ['@($n) + "z.csv"', 'a.csv', 'z.csv'],
  ["@{ Path = 'a.csv' }", '*'],
  ['$null'],
  ["@(Get-ChildItem $f -Filter 'a-*.csv' | ? { $_ } | % { $_.FullName })", '<temp>\\a-*.csv'],
  ["Get-ChildItem (Join-Path $f 'a-*.csv') | Select-Object -Expand Name", 'a-*.csv'],
  ["Get-ChildItem $f -Filter 'a-*.csv' -Recurse", '*'],
  ['(Import-Csv "$f\\$n")[0].Path', 'Path of <temp>\\a.csv'],
  ['(Import-Csv "$f\\$n" | Select-Object -First 1).Path', 'Path of <temp>\\a.csv'],
  ['Get-Anything', '*'],
];

test('gives every path that an expression may be, with what is known of each', () => {
  for (const [expression, ...values] of expressions)
    assert.deepEqual(valuesIn(`${before}$x = ${expression}`), values, expression);
});

const scripts: readonly (readonly [script: string, ...values: string[]])[] = [
  ["$p = @{ Log = 'a.csv'; Other = 'b.csv' }; $x = $p.Log", 'a.csv'],
  ["$p = @{ Log = 'a.csv' }; $x = $p['Log']", 'a.csv'],
  ["$p = 'a.csv'; $p += '.new'; $x = $p", 'a.csv', 'a.csv.new'],
  ["$p = @('a.csv'); $p += 'b.csv'; $x = $p", 'a.csv', 'a.csvb.csv'],
  ['$p = "$p.new"; $x = $p'],
  ["$s = @(Import-Csv 'a.csv'); $s = $s[0]; $x = $s.Path", 'Path of a.csv'],
  ['foreach ($s in Import-Csv \'a.csv\') { $x = "$($s.Path)" }', 'Path of a.csv'],
  ['foreach ($s in Import-Csv \'a.csv\') { $x = "$($s.Path).old" }', '*.old'],
  ["param($p) $x = Join-Path $p 'a.csv'", '*\\a.csv'],
  ["foreach ($p in 'a', 'b') { $x = Join-Path $env:TEMP $p }", '<temp>\\a', '<temp>\\b'],
];

const reaching: readonly (readonly [script: string, ...values: string[]])[] = [
  ["$p = 'a.csv'; $p = 'b.csv'; $x = $p", 'b.csv'],
  ["$p = 'a.csv'; if ($a) { $p = 'b.csv' }; $x = $p", 'a.csv', 'b.csv'],
  ["if ($a) { $p = 'a.csv' } else { $p = 'b.csv' }; $x = $p", 'a.csv', 'b.csv'],
  ["$p = 'a.csv'; foreach ($p in 'b.csv', 'c.csv') { $x = $p }", 'b.csv', 'c.csv'],
  ["$p = 'a.csv'; foreach ($i in 1, 2) { $x = $p; $p = 'b.csv' }", 'a.csv', 'b.csv'],
  ["$p = 'a.csv'; $f = { $x = $p }; $p = 'b.csv'; & $f", 'a.csv', 'b.csv'],
  ['$p = \'a.csv\'; $p = Join-Path $env:TEMP $p; $x = "$p.new"', '<temp>\\a.csv.new'],
];

test('knows which of several values a variable holds where it stands', () => {
  for (const [script, ...values] of reaching) assert.deepEqual(valuesIn(script), values, script);
});

test('follows variables through lists, tables, loops and records', () => {
  for (const [script, ...values] of scripts) assert.deepEqual(valuesIn(script), values, script);
});
