import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedTexts } from '../../../src/powershell/printed-texts.ts';

function textsOf(script: string): string[] {
  return printedTexts(script).map(({ text, start }) => {
    assert.match(script.charAt(start), /['"]/);
    return text;
  });
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
