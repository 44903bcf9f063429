import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

const file = '$f = "$env:TEMP\\a.csv"; \'a\' | Set-Content -LiteralPath $f -Encoding UTF8';
const remove = 'function Remove-It([string]$Path) { Remove-Item -LiteralPath $Path }';

test('follows the calls of a function of the command into it', async () => {
  assertSound(
    await saidOfChanging([
      `${file}; ${remove}; Remove-It -Path $f`,
      `${file}; ${remove}; Remove-It $f`,
      `${file}; ${remove}; Remove-It -P $f; Remove-It $f`,
      `${file}; function Remove-It { Remove-Item -LiteralPath $f }; Remove-It`,
      `${file}; $path = $f; ${remove}; Remove-It -Path $path`,
      `function Save-It($Path) { 'a' | Set-Content -LiteralPath $Path -Encoding UTF8 }; $f = "$env:TEMP\\a.csv"; Save-It $f; Remove-Item -LiteralPath $f`,
      "function Remove-Blanks($Text) { $Text.Trim() }; $t = Remove-Blanks ' a '; $t.Length",
    ]),
  );
});

test('reports once what such a function does to what is foreign', async () => {
  const lines = [
    `${file}; ${remove}; Remove-It -Path 'C:\\a.txt'`,
    `${file}; ${remove}; Remove-It $f; Remove-It 'C:\\a.txt'`,
    `${file}; ${remove}; 'C:\\a.txt', $f | ForEach-Object { Remove-It $_ }`,
    `${file}; ${remove}; $p = @{ Path = 'C:\\a.txt' }; Remove-It @p`,
    `${file}; ${remove}; $n = 'Remove-It'; $n.Length; Remove-It (Get-CsPool).Path`,
    `${file}; ${remove}; Remove-It "$Path"`,
    "function Remove-It { Remove-Item -LiteralPath 'C:\\a.txt' }; Remove-It",
  ];
  const all = await saidOfChanging(lines);
  for (const line of lines) assertSaidOnce(line, all.get(line), 'found `Remove-Item`');
});

test('a parameter of a function is another variable than one of its name outside', async () => {
  const test = 'function Test-It([string]$Path, [int]$Length = 3) { $Path.Length -ge $Length }';
  const pool = "New-CsPool 'p'; foreach ($path in 'p') { Remove-CsPool $path }";
  assertSound(
    await saidOfChanging([
      `${test}; (Test-It -Path 'abc').ToString() | Out-Null; ${pool}`,
      `${test}; (Test-It 'abc' -Length 4).ToString() | Out-Null; ${file}; $path = $f; Remove-Item -LiteralPath $path`,
      `${test}; 'abc' | ForEach-Object { Test-It $_ } | Out-Null; ${pool}`,
      `${file}; ${remove}; $path = 'C:\\a.txt'; $path.Length | Out-Null; Remove-It -Path $f`,
      `${file}; ${remove}; $path = $f; Remove-It -Path "$path"`,
    ]),
  );
  const lines = [
    `${file}; ${remove}; $path = $f; $path.Length | Out-Null; Remove-It -Path 'C:\\a.txt'`,
    `${file}; ${remove}; $path = 'C:\\a.txt'; Remove-It -Path $path`,
    `${file}; function Set-It([string]$Path) { $Path.Trim() }; $path = $f; . Set-It -Path 'C:\\a.txt' | Out-Null; Remove-Item -LiteralPath $path`,
    `${file}; function Remove-It($Path) { & $do }; $do = { Remove-Item -LiteralPath $path }; $path = $f; Remove-It -Path 'C:\\a.txt'`,
    `${file}; function Remove-One { Remove-Item -LiteralPath $path }; function Remove-It($Path) { Remove-One }; $path = $f; Remove-It -Path 'C:\\a.txt'`,
  ];
  const all = await saidOfChanging(lines);
  for (const line of lines) assertSaidOnce(line, all.get(line), 'found `Remove-Item`');
});
