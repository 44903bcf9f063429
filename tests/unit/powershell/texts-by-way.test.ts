import assert from 'node:assert/strict';
import { test } from 'node:test';
import { powerShellParser } from '../../../src/build/powershell-grammar.ts';
import { printedTexts } from '../../../src/powershell/printed-texts.ts';

const parser = await powerShellParser();

function textsOf(script: string): string[] {
  return printedTexts(script, parser).flatMap(({ text, isValue }) => (isValue ? [] : [text]));
}

/** Scripts that print a text, by that text. */
const printing: Readonly<Record<string, readonly string[]>> = {
  'Push is on.': [
    "$t = 'Push is on.'; if ($x) { $t = 'x' }; Write-Host $t",
    "$x | % { } -End { 'Push is on.' }",
    "function Say { param($A, $B) Write-Host \"$A $B\" }; Say -B 'x' -A 'Push is on.'",
    "function Say { foreach ($one in $args) { Write-Host $one } }; Say 'Push is on.'",
    "function Say($t) { Write-Host $t }; foreach ($i in 'Push is on.', 'x') { Say $i }",
    '1..2 | ForEach-Object { "Push is on." }',
    "try { throw 'Push is on.' } catch { throw }",
    "$message = @'\nPush is on.\n'@; Write-Host $message",
    '$message = @"\nPush is on.\n"@\nWrite-Host $message',
    "$m = 'Push is on.', 'x'; $m | Write-Host",
    "$m = 'Push is on.'; $m | ForEach-Object { Write-Host $_ }",
    "$m = 'Push is on.'; & { Write-Host $m }",
    "$m = 'Push is on.'; Invoke-Command { Write-Host $m }",
    "$script:m = 'Push is on.'; Write-Host $script:m",
    "Set-Variable -Name m -Scope Script -Value 'Push is on.'; Write-Host $m",
    "New-Variable m 'Push is on.'; Write-Host $m",
    "$m = ''; $m += 'Push is on.'; Write-Host $m",
    "$a, $b, $c = 'x', 'y', 'Push is on.'; Write-Host $c",
    "($a, $b) = ('Push is on.', 'x'); Write-Host $a",
    "'Push is on.' | Format-Table | Out-Host",
    "'Push is on.' | Select-Object -First 1",
    "if ($x) { return 'Push is on.' }",
    "$t = switch ($x) { 'a' { 'Push is on.' } default { 'x' } }; Write-Host $t",
    "$t = if ($x) { 'Push is on.' }; throw $t",
    '$ok = \'Push is on.\'; $t = "$ok"; Write-Host $t',
    '$ok = \'Push is on.\'; Write-Host "$($ok)"',
    "$ok = 'Push is on.'; Write-Host $ok.ToUpper()",
    "$ok = 'Push is on.'; Write-Host ($ok -f 1)",
    "$ok = 'Push is on.'; [Console]::WriteLine($ok)",
    "$list = @('Push is on.'); Write-Host $list[0]",
    "$list = @('x', 'Push is on.'); Write-Host $list[-1]",
    "$list = 'x', 'Push is on.'; Write-Host ($list | Select-Object -Last 1)",
    "Write-Host (@{ a = 'Push is on.' }).a",
    "Write-Host (@{ a = 'Push is on.' }['a'])",
    "Write-Host ([ordered]@{ a = 'Push is on.' }).a",
    "Write-Host (New-Object PSObject -Property @{ a = 'Push is on.' }).a",
    "$ok = 'Push is on.'; Write-Host ($ok.ToUpper())",
    "$ok = 'Push is on.'; Write-Host ($ok.Replace('a', 'b').Trim())",
  ],
  Done: [
    "function Say { [CmdletBinding()] param([Parameter(Mandatory = $true, Position = 0)][string]$Text) Write-Host $Text }; Say 'Done'",
    "function Say { param([string]$Text = 'Done') Write-Host $Text }; Say",
    "function Say($t) { Write-Host ('* ' + $t) }; Say 'Done'",
    "function Say($t) { Write-Host ('* {0}' -f $t) }; Say 'Done'",
    "function Say($t) { [Console]::WriteLine($t) }; Say 'Done'",
    "function Say($t) { $Host.UI.WriteLine($t) }; Say 'Done'",
    'function Say($t) { Write-Warning "$t" }; Say \'Done\'',
    "function Say($t) { $t | Write-Host }; Say 'Done'",
    "function Say($t) { $t | Out-Host }; Say 'Done'",
    "function Say { $input | Write-Host }; 'Done' | Say",
    "function global:Say($t) { Write-Host $t }; Say 'Done'",
    "function Say($t) { Write-Host $t }; $p = @{ t = 'Done' }; Say @p",
    "function Say($t) { Write-Host $t }; $l = @('Done'); Say @l",
    "function Say($t) { Write-Host $t }; Say (('Done'))",
    "function Say($t) { Write-Host $t }; Say $('Done')",
    'function Say($t) { Write-Host $t }; Say "Done"',
    "$f = { Write-Host $args[0] }; & $f 'Done'",
    '$f = { Write-Host "$($args[0])" }; & $f \'Done\'',
    "$h = @{ say = { param($t) Write-Host $t } }; & $h.say 'Done'",
    "$h = @{ say = { param($t) Write-Host $t } }; & $h['say'] 'Done'",
  ],
  'Push is on': [
    "Write-Host -NoNewline:$true 'Push is on'",
    "Write-Host -Obj 'Push is on'",
    "Write-Host ([string]'Push is on')",
    "Write-Host ('Push is on' | Out-String)",
    "Write-Host (('Push is on'))",
    "$x | ForEach-Object -Begin { Write-Host 'Push is on' } -Process { $_ }",
    "throw ('Push', 'is', 'on' -join ' ')",
    "Write-Error -Exception ([Exception]'Push is on')",
    "Write-Warning $('Push is on')",
    "Write-Warning @'\nPush is on\n'@",
    "$r = Read-Host ('Push is ' + 'on')",
    "Write-Progress -Activity 'Push is on' -Completed",
    "Write-Progress -Act 'Push is on' -Id 1",
    "Get-Service | Out-GridView -Title 'Push is on'",
    "$Host.UI.Write('Push is on')",
    "[console]::error.write('Push is on')",
    "Write-Output -NoEnumerate 'Push is on'",
    "Write-Host $(foreach ($i in 1) { 'Push is on' })",
    'Write-Host "$(foreach ($i in 1) { \'Push is on\' })"',
  ],
  'Push is …': [
    "Write-Host (\"Push is {0}\" -f $(if ($x) { 'on' } else { 'off' }))",
    "throw [string]::Format('Push is {0}', $x)",
    "throw ([string]::Format('Push is {0}', $x))",
    "Write-Error -Message ('Push is {0}' -f $x)",
    '$r = Read-Host "Push is $x"',
    '$Host.UI.WriteErrorLine("Push is $x")',
    '[Console]::Write("Push is {0}", $x)',
    "Write-Output ('Push is {0}' -f $x)",
    "return ('Push is ' + $x)",
  ],
  'Push is … now.': ['$s = \'on\'; Write-Host "Push is ${s} now."'],
  'Push is': ['Write-Host "Push is" -NoNewline'],
  'It is …': ['$s = "on"; Write-Host "It is $($s)"'],
  '… Push is on': ["Write-Host @{ a = 1 }.Count 'Push is on'"],
  '… is on': ["$x | ForEach-Object { Write-Host ('{0} is on' -f $_.Name) }"],
  'Done …': ['function Say($t) { Write-Host $t }; Say "Done $x"'],
  '…Push is on.': ["$m = [string]::Empty + 'Push is on.'; Write-Host $m"],
  'Push Your account': ["$host.UI.PromptForCredential('Push', 'Your account', '', '')"],
};

for (const [text, scripts] of Object.entries(printing))
  test(`finds “${text}” in each of ${scripts.length} scripts that lead to it`, () => {
    for (const script of scripts) assert.deepEqual(textsOf(script), [text], script);
  });

test('finds the texts of the code in a string beside the string', () => {
  const script = 'Write-Host "Push: $($t = \'Push is on.\'; $t)"';
  assert.deepEqual(textsOf(script), ['Push: …', 'Push is on.']);
});
