import assert from 'node:assert/strict';
import { test } from 'node:test';
import { powerShellParser } from '../../../src/build/powershell-grammar.ts';
import { powershellTools } from '../../../src/powershell/build.ts';

const parser = await powerShellParser();

/** What a variable may be made of, `$x` being itself or one that is made of it. */
const values = [
  '$x',
  '@($x | Sort-Object)',
  '$x | Where-Object { $_ }',
  '$x | Select-Object -Property $x',
  '$x[0]',
  '$x.Path',
  '"$x\\a"',
  '"$($x.Path)"',
  '$x.Path + "a"',
  '$x -join ","',
  '[string]::Concat($x)',
  '$x -replace "a", "b"',
  '"{0}" -f $x',
  '$x.Trim()',
  'Join-Path $x a',
  'Import-Csv $x.Path',
  'Get-ChildItem $x.Path',
  'if ($x) { $x } else { $a }',
  'foreach ($i in $x) { $i }',
  '@{ Path = $x.Path }',
  '[pscustomobject]@{ Path = $x }',
  'New-Object PSObject -Property @{ Path = $x.Path }',
  '{ $x }',
  '& $x',
];

/** What makes the evaluators follow `$a`. */
const uses = [
  'Write-Host $a; & $a; Invoke-Expression $a; Set-X @a; Set-X -Identity $a.Path',
  '"$($a.Path)"; $a | Select-Object $a; $a | Export-Csv -LiteralPath $a.Path; Import-Csv $a',
  'Remove-Item -LiteralPath $a; Remove-X -Identity $a.Path; foreach ($a in $a) { $a.Path }',
].join('; ');

const { removals, writtenFiles, writtenRecords, readColumns, readRecords } = powershellTools;
const { creations, printedTexts, textsReadAgain, losesLetters, textsAsTruth } = powershellTools;
const evaluators = [
  ...[removals, writtenFiles, writtenRecords, readColumns, readRecords],
  ...[creations, printedTexts, textsReadAgain, losesLetters, textsAsTruth],
];

test('ends at a variable that is made of itself, over others too', () => {
  for (const value of values) {
    const [own, other] = ['$a', '$b'].map((name) => value.replaceAll('$x', name));
    for (const assigned of [`$a = ${own}`, `$b = ${own}; $a = ${other}`, `$a.Path = ${own}`])
      for (const before of ['', "$a = @{ Path = 'x' }; "]) {
        const script = `${before}${assigned}; ${uses}`;
        for (const evaluate of evaluators)
          assert.doesNotThrow(() => evaluate(script, parser), script);
      }
  }
});
