import assert from 'node:assert/strict';
import { test } from 'node:test';
import { owns } from './owned.ts';

const inProfile = (name: string) => `(Join-Path -Path $env:USERPROFILE -ChildPath '${name}')`;
const records = "Get-A | Export-Csv -LiteralPath (Join-Path $env:USERPROFILE 'push-before.csv')";

const foreign: readonly [writer: string, remover: string][] = [
  // The name stands in a text of the remover, which writes something else.
  [
    records,
    `'a' | Out-File "$env:TEMP\\a.txt"; Remove-Item -LiteralPath "$env:USERPROFILE\\thesis.docx"`,
  ],
  [records, `Remove-Item -LiteralPath ${inProfile('push-befor.csv')}`],
  [records, `Remove-Item -LiteralPath ${inProfile('push')}`],
  [records, `# thesis.docx\nRemove-Item -LiteralPath ${inProfile('thesis.docx')}`],
  [`${records} # thesis.docx`, `Remove-Item -LiteralPath ${inProfile('thesis.docx')}`],
  [
    `Get-A | Select-Object Identity | Export-Csv -LiteralPath ${inProfile('a-before.csv')}`,
    `Remove-Item -LiteralPath ${inProfile('Identity')}`,
  ],
  // A record in a folder makes no folder the runbook's.
  [
    `'a' | Out-File -FilePath ${inProfile('Documents\\push-before.csv')}`,
    `Remove-Item -LiteralPath ${inProfile('Documents')}`,
  ],
  // What is read, or copied from, is the reader's.
  [
    `Import-Csv '{{reportPath}}' | Export-Csv -LiteralPath ${inProfile('push-before.csv')}`,
    "Remove-Item -LiteralPath '{{reportPath}}'",
  ],
  [
    'Copy-Item -LiteralPath \'{{reportPath}}\' -Destination "$env:TEMP\\users.csv"',
    "Remove-Item -LiteralPath '{{reportPath}}'",
  ],
  [records, "'a' | Out-File \"$env:TEMP\\a.txt\"; Remove-Item -LiteralPath '{{reportPath}}'"],
  [
    '\'a\' | Out-File "$env:TEMP\\a-list.txt"',
    `Remove-Item -LiteralPath ${inProfile('a-list.txt')}`,
  ],
  // A file beside the reader's is not the reader's, and the other way round.
  ["'a' | Out-File '{{reportPath}}.bak'", "Remove-Item -LiteralPath '{{reportPath}}'"],
  ["'a' | Out-File '{{reportPath}}'", "Remove-Item -LiteralPath '{{reportPath}}.bak'"],
  [
    "$p = '{{reportPath}}'; 'a' | Out-File \"$p.bak\"",
    "$p = '{{reportPath}}'; Remove-Item -LiteralPath $p",
  ],
  [
    "$p = '{{folder}}'; 'a' | Out-File (Join-Path $p 'a.txt')",
    "Remove-Item -LiteralPath '{{folder}}'",
  ],
  // A copy goes into a folder that is there.
  [
    `Copy-Item -LiteralPath 'C:\\a.csv' -Destination ${inProfile('Documents')}`,
    `Remove-Item -LiteralPath ${inProfile('Documents')}`,
  ],
];

test('what no command writes is not the runbook’s, whatever its texts name', () => {
  for (const [writer, remover] of foreign)
    assert.ok(!owns(writer, remover), `${writer} → ${remover}`);
});

const paths = [
  ['push-before.csv', inProfile('push-before.csv')],
  ['the same, braced', '"${env:USERPROFILE}\\push-before.csv"'],
  ['the home folder', '"$HOME\\push-before.csv"'],
  ['a subexpression', '"$($env:USERPROFILE)\\push-before.csv"'],
  ['a sum', "($env:USERPROFILE + '\\push-before.csv')"],
  ['.NET', "([IO.Path]::Combine($env:USERPROFILE, 'push-before.csv'))"],
  ['a bare word', '(Join-Path $env:USERPROFILE push-before.csv)'],
  ['the folder last', "(Join-Path -ChildPath 'push-before.csv' -Path $env:USERPROFILE)"],
  ['a join in a join', "(Join-Path (Join-Path $env:USERPROFILE 'Documents') 'push-before.csv')"],
  ['a folder', inProfile('Fieldbook\\push-before.csv')],
  ['what does not last', '"$env:TEMP\\push-before.csv"'],
  ['the path of a form', "'{{reportPath}}'"],
  ['a file beside that of a form', "'{{reportPath}}.bak'"],
] as const;

const writers = [
  (path: string) => `Get-A | Export-Csv -LiteralPath ${path} -NoTypeInformation`,
  (path: string) => `$file = ${path}\n'a' | Out-File -FilePath $file -Append`,
  (path: string) => `'a' | Add-Content -LiteralPath ${path}`,
  (path: string) => `$file = ${path}\n[IO.File]::WriteAllText($file, 'a')`,
  (path: string) => `$file = ${path}\nGet-A > $file`,
  (path: string) => `$file = ${path}\nNew-Item -ItemType File -Path $file -Value 'a' | Out-Null`,
  (path: string) => `Invoke-WebRequest -Uri 'https://a.example' -OutFile ${path}`,
  (path: string) => `Copy-Item -LiteralPath 'C:\\a.csv' -Destination ${path}`,
];

for (const [name, path] of paths)
  test(`what a command writes is the runbook’s, however its path is written: ${name}`, () => {
    for (const write of writers)
      assert.ok(owns(write(path), `$old = ${path}\nRemove-Item -LiteralPath $old`), write(path));
  });

const folder = "$folder = $env:TEMP; $name = 'push-before.csv'; ";
const samePlace = [
  "(Join-Path $env:TEMP 'push-before.csv')",
  '(Join-Path -Path $folder -ChildPath $name)',
  '"$folder\\$name"',
  '"$env:TEMP\\$name"',
  "($folder + '\\' + $name)",
  "('{0}\\{1}' -f $env:TEMP, 'push-before.csv')",
  '("{0}\\{1}" -f $folder, $name)',
  '([IO.Path]::Combine([IO.Path]::GetTempPath(), $name))',
  "(Join-Path ([Environment]::GetEnvironmentVariable('TEMP')) $name)",
];

test('one path is the same in every way to write it', () => {
  for (const one of samePlace)
    for (const other of samePlace) {
      const [write, remove] = [`Get-A | Export-Csv ${one}`, `Remove-Item -LiteralPath ${other}`];
      assert.ok(owns(`${folder}${write}`, `${folder}${remove}`), `${write} → ${remove}`);
      const elsewhere = folder.replace('$env:TEMP', '$env:USERPROFILE').replace('push', 'pull');
      if (other.includes('$name'))
        assert.ok(!owns(`${folder}${write}`, `${elsewhere}${remove}`), `${write} ↛ ${remove}`);
    }
});

test('a folder of .NET is one of its own', () => {
  const desktop = (name: string) => `([Environment]::GetFolderPath('Desktop') + '\\${name}')`;
  const write = `Get-A | Export-Csv -LiteralPath ${desktop('a.csv')}`;
  const same = "(Join-Path ([Environment]::GetFolderPath('Desktop')) 'a.csv')";
  assert.ok(owns(write, `Remove-Item -LiteralPath ${same}`));
  assert.ok(!owns(write, `Remove-Item -LiteralPath ${desktop('b.csv')}`));
  assert.ok(!owns(write, 'Remove-Item -LiteralPath "$env:USERPROFILE\\a.csv"'));
});

test('a file is the runbook’s after a move only where it was before', () => {
  const moved = 'Move-Item "$env:TEMP\\a.csv.new" "$env:TEMP\\a.csv"';
  const remove = 'Remove-Item -LiteralPath "$env:TEMP\\a.csv"';
  assert.ok(owns(`Get-A | Export-Csv "$env:TEMP\\a.csv.new"; ${moved}`, remove));
  assert.ok(!owns(`Get-A | Export-Csv "$env:TEMP\\b.csv.new"; ${moved}`, remove));
  const renamed = 'Get-A > "$env:TEMP\\a.new"; Rename-Item "$env:TEMP\\a.new" a.csv';
  assert.ok(owns(renamed, remove));
});

test('a file beside that of a form is one, however its path is written', () => {
  const beside = ['"$p.bak"', '"${p}.bak"', "($p + '.bak')", "'{{reportPath}}.bak'"];
  for (const one of beside)
    for (const other of beside) {
      const [write, remove] = [`'a' | Out-File ${one}`, `Remove-Item -LiteralPath ${other}`];
      const path = "$p = '{{reportPath}}'";
      assert.ok(owns(`${path}\n${write}`, `${path}\n${remove}`), `${write} → ${remove}`);
    }
  const inFolder = "$p = '{{folder}}'; 'a' | Out-File (Join-Path -Path $p -ChildPath 'a.txt')";
  assert.ok(owns(inFolder, "Remove-Item -LiteralPath '{{folder}}\\a.txt'"));
  const moved = '$p = \'{{path}}\'; \'a\' | Out-File "$p.new"; Move-Item "$p.new" $p';
  assert.ok(owns(moved, "Remove-Item -LiteralPath '{{path}}'"));
});

test('a list of records, and a record whose name ends in a value, are those that are written', () => {
  const write =
    'Get-A | Export-Csv -LiteralPath (Join-Path $env:USERPROFILE "push-before-$id.csv")';
  const list =
    "$all = @(Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'push-before-*.csv')\nforeach ($one in $all) { Remove-Item -LiteralPath $one.FullName }";
  assert.ok(owns(write, list));
  assert.ok(
    owns(write, "Remove-Item -LiteralPath (Join-Path $env:USERPROFILE 'push-before-{{id}}.csv')"),
  );
  assert.ok(!owns(write, list.replace('push-before-', 'push-after-')));
});
