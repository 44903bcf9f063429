import assert from 'node:assert/strict';
import { test } from 'node:test';
import { powerShellParser } from '../../../src/build/powershell-grammar.ts';
import { printedTexts } from '../../../src/powershell/printed-texts.ts';

const parser = await powerShellParser();

function textsOf(script: string): string[] {
  return printedTexts(script, parser).flatMap(({ text, isValue }) => (isValue ? [] : [text]));
}

test('finds what a script throws, writes and leaves as a statement', () => {
  const script = [
    "throw 'It is not there.'",
    'Write-Host "It is there."',
    "if ($x) { 'It is open.' } else { 'It is closed.' }",
    "Write-Warning ('It is late.')",
  ].join('\n');
  assert.deepEqual(textsOf(script), [
    'It is not there.',
    'It is there.',
    'It is open.',
    'It is closed.',
    'It is late.',
  ]);
});

test('puts … for variables, subexpressions and placeholders', () => {
  assert.deepEqual(
    textsOf(
      'Write-Host "The $($a.Name -join (\', \')) is in $env:USERPROFILE, ${b} and $c."\n' +
        "throw 'The server {{name}} is ''down''.'\n" +
        'Write-Host "It costs `$5 and ""more""."',
    ),
    ['The … is in …, … and ….', "The server … is 'down'.", 'It costs $5 and "more".'],
  );
});

test('takes one word for a text when it is written, and for a value when it only stands there', () => {
  assert.deepEqual(textsOf('Write-Host "Uninstalled: $names"'), ['Uninstalled: …']);
  assert.deepEqual(textsOf("if ($x) { 'none' } else { 'some' }"), []);
});

test('leaves out arguments, values and comments', () => {
  const script = [
    "Get-Item -Path 'a file of mine'",
    "$x = 'a value of mine'",
    "foreach ($d in 'one domain', 'two domains') { $d }",
    "# throw 'not this one'",
    'Write-Host $x',
    'ForEach-Object { "$($_.Identity)" }',
  ].join('\n');
  assert.deepEqual(textsOf(script), []);
});

test('finds a text however it is printed', () => {
  const ways = [
    "Write-Host -Object 'Push is on.'",
    "Write-Host -Object:'Push is on.' -ForegroundColor Red",
    "'Push is on.' | Write-Host",
    "'Push is on.' | Out-Host",
    "'Push is on.' | Where-Object { $_ } | Out-Default",
    "$x | ForEach-Object { 'Push is on.' }",
    "echo 'Push is on.'",
    "Write-Output -InputObject 'Push is on.'",
    'Write-Host Push is on.',
    'echo Push is on.',
    "Write-Host 'Push is' 'on.'",
    "Write-Host 'Push', 'is', 'on.' -Separator ' '",
    "return 'Push is on.'",
    "throw (New-Object Exception 'Push is on.')",
    "throw (New-Object Exception('Push is on.'))",
    "$e = New-Object Exception 'Push is on.'; throw $e",
    'Write-Host "$(\'Push is on.\')"',
    "Write-Host -NoNewline 'Push is on.'",
    "Write-Host 'Push is on.' -NoNewline",
    "throw New-Object -TypeName Exception -ArgumentList 'Push is on.'",
    "throw [Exception]'Push is on.'",
    "Write-Error -Exception (New-Object Exception 'Push is on.')",
    "Write-Warning -Message 'Push is on.'",
    "[Console]::WriteLine('Push is on.')",
    "[Console]::Error.WriteLine('{0} is on.', 'Push')",
    "$Host.UI.WriteLine('Push is on.')",
    "$Host.UI.WriteLine('Red', 'Black', 'Push is on.')",
    "@'\nPush is on.\n'@",
    "Write-Host @'\nPush is on.\n'@",
    "$t = 'Push is on.'; $t",
    "$t = if ($x) { 'Push is on.' }; Write-Host $t",
    "$t = 'Push is on.'; $t | Out-Host",
    "$a = @{ Object = 'Push is on.' }; Write-Host @a",
    "foreach ($t in 'Push is on.', 'x') { Write-Host $t }",
    "Write-Host ('{0} is on.' -f 'Push')",
    "Write-Host ('Push is ' + 'on.')",
    "('Push', 'is', 'on.') -join ' '",
    "[string]::Format('{0} is on.', 'Push')",
    "& { if ($x) { 'Push is on.' } }",
    "$texts = @{ on = 'Push is on.' }; Write-Host $texts.on",
    "$texts = @('Push is on.', 'a'); $texts[0]",
  ];
  for (const way of ways) assert.deepEqual(textsOf(way), ['Push is on.'], way);
});

test('puts … for what a form or a sum takes in', () => {
  const ways = [
    "Write-Host ('It is {0} again.' -f $x)",
    "Write-Host ('It is ' + $x + ' again.')",
    "Write-Host 'It is' $x 'again.'",
    '$text = "It is $x again."; Write-Host $text',
    "[Console]::WriteLine('It is {0} again.', $x)",
    "Write-Host ('It is', $x, 'again.' -join ' ')",
  ];
  for (const way of ways) assert.deepEqual(textsOf(way), ['It is … again.'], way);
});

test('leaves out what something takes', () => {
  const ways = [
    "'Push is on.' | Out-File a.txt",
    "'Push is on.' > a.txt",
    "'Push is on.' | Out-Null",
    "[void]'Push is on.'",
    "$null = 'Push is on.'",
    "Write-Output 'Push is on.' | Set-Content a.txt",
    "$t = if ($x) { 'Push is on.' } else { 'Push is off.' }",
    "$t = $x | ForEach-Object { 'Push is on.' }",
    "$t = & { 'Push is on.' }",
    "$x | Where-Object { 'Push is on.' }",
    "$path = 'C:\\Program Files\\A b'; $path",
    "New-Object PSObject -Property @{ A = 'Push is on.' }",
    "$x -eq 'Push is on.'",
    "if ($x -eq 'Push is on.') { $x }",
    "$x.Contains('Push is on.')",
    "if (@('Push is on.', 'Push is off.') -contains $x) { 1 }",
    "foreach ($a in @('one domain', 'two domains')) { $a }",
    "while (@('Push is on.').Count -gt $x) { 1 }",
    "switch ($('Push is on.')) { 1 { 2 } }",
    "New-Object PSObject -Property @{ A = $(if ($x) { 'Push is on.' }) }",
    "[pscustomobject]@{ A = if ($x) { 'Push is on.' } else { 'Push is off.' } }",
    "@('Push is on.')[0].Length",
    "Get-Item (& { 'Push is on.' })",
  ];
  for (const way of ways) assert.deepEqual(textsOf(way), [], way);
});
