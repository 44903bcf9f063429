import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPasteProblems } from '../../../src/powershell/console-paste.ts';

const told = (script: string) =>
  findPasteProblems(script).map(
    ({ line, column, code }) => `${String(line)}:${String(column)} ${code}`,
  );

test('scripts that a line-by-line console takes as they are meant', () => {
  const good = [
    'Get-Date\n',
    "if ($a) {\n  Get-X 'b'\n} else {\n  Get-Y\n}\n",
    'try {\n  A\n} catch {\n  B\n} finally {\n  C\n}\n',
    'Get-X |\n  Where-Object { $_.A } |\n  Select-Object A\n',
    '$a = 1\n\nGet-X $a\n',
    "Get-X 'else'\n",
    '-join $a\n',
    "& {\n  $ErrorActionPreference = 'Stop'\n  -split $a\n}\n",
    '$b = 1;\n-join ($a)\n',
    "Write-Output 'a # b' # comment\n",
    '& {\n  # why\n  Get-X\n  <# what\n  else #>\n}\n',
    '#region a\nGet-X |\n  # why\n  Select-Object A\n#endregion\n',
  ];
  for (const script of good) assert.deepEqual(told(script), [], script);
});

test('each way in which a paste goes wrong is found where it stands', () => {
  const rows: [script: string, ...findings: string[]][] = [
    ['if ($a) {\n\tb\n}\n', '2:1 tab'],
    ['\ufeffGet-Date\n', '1:1 byte-order-mark'],
    ['Get-Date\r\n', '1:9 carriage-return'],
    ['Get-X\u00a0-A\n', '1:6 unusual-space'],
    ['Get-Date', '1:9 no-final-newline'],
    ['if ($a) {\n  b\n\n  c\n}\n', '3:1 empty-line-inside'],
    ['if ($a) {\n  b\n   \n}\n', '3:1 empty-line-inside'],
    ['Get-X |\n\n  Get-Y\n', '2:1 empty-line-inside'],
    ["$t = @'\na\n\nb\n'@\n", '3:1 empty-line-inside'],
    ['& {\n  <# a\n\n  b #>\n  Get-X\n}\n', '3:1 empty-line-inside'],
    ['if ($a) {\n  b\n}\nelse {\n  c\n}\n', '4:1 keyword-after-statement'],
    ['try {\n  b\n}\n  catch {\n  c\n}\n', '4:3 keyword-after-statement'],
    ['Get-X `\n  -A\n', '1:7 line-continuation'],
    ['Get-X\n| Get-Y\n', '2:1 continuation-after-statement'],
    ['$a\n  .Trim()\n', '2:3 continuation-after-statement'],
    ['$a\n-join $b\n', '2:1 continuation-after-statement'],
    ["Get-X |\n  ForEach-Object { $_ }\n-join ','\n", '3:1 continuation-after-statement'],
    ['if ($a) {\n', '2:1 unclosed'],
    ["Get-X 'a\n", '1:7 unclosed'],
  ];
  for (const [script, ...findings] of rows) assert.deepEqual(told(script), findings, script);
});
