import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assertSaidOnce,
  assertSound,
  problemsOf,
  saidOfChanging,
  saidOfReading,
  soundFile,
} from './site.ts';

const given = "$identity = 'a'; ";

const misspelled = [
  'Write-Verbose $identty',
  'Write-Verbose "$identty"',
  'Write-Verbose "push-$identty.csv"',
  'Write-Verbose "${identty}.csv"',
  'Write-Verbose "$($identty.Name)"',
  'Write-Verbose "$(if ($identty) { \'a\' })"',
  'Write-Verbose "$(Get-Item "$identty")"',
  'Write-Verbose "a $("b $("$identty") c") d"',
  'Write-Verbose @"\n$identty\n"@',
].map((line) => given + line);

test('tells a misspelled variable, in strings too', async () => {
  const message = 'found `$identty`, which no command of this runbook assigns, expected';
  for (const [line, problems] of await saidOfChanging(misspelled))
    assertSaidOnce(line, problems, message);
});

test('tells a variable that nothing assigns in a call that changes something', async () => {
  const message =
    'found `$configuration`, which no command of this runbook assigns, expected a variable with a value';
  const lines = [
    'Set-CsPool -Identity $configuration',
    'Set-CsPool -Identity $configuration.Identity',
    'Set-CsPool -Identity "$($configuration.Identity)"',
    'Get-CsPool -Identity a | ForEach-Object { Set-CsPool -Identity $configuration.Identity }',
    'Set-CsPool -Value $configuration',
    'Set-CsPool -OutFile $configuration -Pin 1',
  ].map((line) => given + line);
  for (const [line, problems] of await saidOfChanging(lines))
    assertSaidOnce(line, problems, message);
});

test('leaves a variable that the console may have to commands that read', async () => {
  const lines = ['Get-CsPool -Identity $configuration', 'Write-Verbose $configuration'];
  assertSound(await saidOfReading(lines.map((line) => given + line)));
});

test('tells each variable of a call, and none of a call that is a mistake itself', async () => {
  const lines = [
    'Set-CsPool -Identity $one -Other $two',
    'Set-CsPool -Identity $one; Set-CsUser -Identity $two',
  ];
  for (const [line, problems] of await saidOfChanging(lines))
    assert.equal(problems.length, 2, line);
  const others = ['Remove-CsPool -Identity $one', 'Remove-CsPool @(\n$one\n)', 'a.exe $one'];
  for (const [line, problems] of await saidOfChanging(others))
    assertSaidOnce(line, problems, /found `(?:Remove-CsPool|a\.exe)`/);
});

test('tells a variable alone where its value may make the call right', async () => {
  const lines = [
    'Remove-Item -LiteralPath $one',
    '$two = "$one.csv"\n\'a\' | Set-Content -LiteralPath $two',
    '& $one\n& $one',
    'Restart-Service -Name $one',
  ];
  for (const [line, problems] of await saidOfChanging(lines))
    assertSaidOnce(line, problems, 'found `$one`, which no command');
  const both = "Set-CsPool $one\nRemove-Item -LiteralPath 'C:\\a'\nInvoke-Expression $env:a";
  for (const [line, problems] of await saidOfChanging([both]))
    assert.equal(problems.length, 3, line);
});

test('takes a variable that has its value from elsewhere', async () => {
  const lines = [
    'foreach ($one in Get-CsPool -Identity a) { Set-CsPool -Identity $one.Identity }',
    'Get-CsPool -Identity a | ForEach-Object { Set-CsPool -Identity $_.Identity }',
    'Get-CsPool -Identity a | ForEach-Object { Set-CsPool -Identity $PSItem.Identity }',
    'Get-CsPool -Identity a | ForEach-Object { $one = $_ }; Set-CsPool -Identity $one.Identity',
    'Set-CsPool -Identity $env:COMPUTERNAME',
    'Set-CsPool -Identity $PSScriptRoot -Limit $FormatEnumerationLimit -View $ErrorView',
    "& { param($one) Set-CsPool -Identity $one } 'a'",
    "function Set-It($one) { Set-CsPool -Identity $one }; Set-It 'a'",
    "function Set-It {\nparam($one)\nSet-CsPool @PSBoundParameters }; Set-It 'a'",
    "function Set-It { Set-CsPool -Identity $args[0] }; Set-It 'a'",
    "$one = 'a'; Invoke-Command -ComputerName srv { Set-CsPool -Identity $using:one }",
    "$script:one = 'a'; Set-CsPool -Identity $one",
    "$one = 'a'; Set-CsPool -Identity $global:one",
    "$variable:one = 'a'; Set-CsPool -Identity $one",
    ". { $one = 'a' }; Set-CsPool -Identity $one",
    "function Set-It { $one = 'a' }; . Set-It; Set-CsPool -Identity $one",
    "trap { Set-CsPool -Identity 'a' -Description $_; break }",
    "switch ('a', 'b') { 'a' { $one = $_ } }; Set-CsPool -Identity $one",
    "if ('a1' -match '\\d') { Set-CsPool -Identity $Matches[0] }",
    "try { Get-CsPool } catch { Set-CsPool -Identity 'a' -Description $_; throw }",
    "$one = @{ Identity = 'a' }; Set-CsPool @one",
    "$one = 0; [void][int]::TryParse('5', [ref]$one); Set-CsPool -Identity 'a' -Count $one",
    'Get-CsPool -OutVariable one; Set-CsPool -Identity $one.Identity',
    'Get-CsPool -ErrorVariable +one; Set-CsPool -Identity "$one"',
    'Get-CsPool | Tee-Object -Variable one; Set-CsPool -Identity $one',
    "Invoke-WebRequest -Uri 'https://a.contoso.com' -SessionVariable one; Set-CsPool $one",
    'Import-LocalizedData -BindingVariable one; Set-CsPool -Identity $one.Name',
    'Import-LocalizedData one; Set-CsPool -Identity $one.Name',
    "Set-Variable -Name one -Value 'a'; Set-CsPool -Identity $one",
    "$name = 'one'; Set-Variable -Name $name -Value 'a'; Set-CsPool -Identity $one",
    "$name = @{ Name = 'one'; Value = 'a' }; New-Variable @name; Set-CsPool -Identity $one",
    "$name = 'one'; Get-CsPool -OutVariable $name; Set-CsPool -Identity $one",
    'Set-CsPool -Identity "$($one = \'a\'; $one)"',
    'Set-CsPool -Identity "a $("b $(($one = \'a\')) $one")"',
  ];
  assertSound(await saidOfChanging(lines));
});

test('a script that runs within a command may set any variable', async () => {
  const lines = [". 'C:\\a\\settings.ps1'", '. $profile'].map(
    (line) => `${line}\n    Set-CsPool -Identity $one`,
  );
  for (const [line, problems] of await saidOfChanging(lines))
    assertSaidOnce(line, problems, /found `(?:C:\\a\\settings\.ps1|\. \$profile)`/);
  const named = "$value = 'a'; Set-Variable -Name other -Value $value; Set-CsPool $one";
  for (const [line, problems] of await saidOfChanging([named]))
    assertSaidOnce(line, problems, 'found `$one`, which no command');
});

test('tells a variable that another command assigns and does not leave', async () => {
  const folder = 'content/runbooks/enable-push/commands';
  const [one, other] = [`${folder}/test-push.ps1`, `${folder}/disable-push.ps1`];
  const end = "    Write-Host 'Push is off again.'";
  const problems = (text: string, use: string) => {
    const using = soundFile(other).replace(end, () => `    ${use}\n${end}`);
    return problemsOf({ files: { [one]: `${soundFile(one)}${text}\n`, [other]: using } });
  };
  for (const [text, use] of [
    ["& { $policy = 'a' }", 'Set-CsPool -Identity $policy'],
    [
      "& {\n    foreach ($policy in 'a') { $policy }\n}",
      'Set-CsPool -Identity "$($policy.Identity)"',
    ],
    ["& { $policy = 'a' }", 'Get-CsPool -Identity $policy'],
    ["& { $policy = @('a') }", 'if ($policy.Count -gt 1) { throw }'],
  ] as const)
    assertSaidOnce(
      text,
      await problems(text, use),
      'found `$policy`, which only other commands assign, expected a variable with a value',
    );
  for (const [text, use] of [
    ["$policy = 'a'", 'Set-CsPool -Identity $policy'],
    ["& { $global:policy = 'a' }", 'Set-CsPool -Identity $policy'],
    ["foreach ($policy in 'a') { $policy }", 'Set-CsPool -Identity $policy'],
    ['Get-CsPool -OutVariable policy', 'Set-CsPool -Identity $policy'],
    ["& { $policy = 'a' }", "$policy = 'b'; Set-CsPool -Identity $policy"],
  ] as const)
    assert.deepEqual(await problems(text, use), [], `${text} … ${use}`);
});

test('takes for a variable only what PowerShell fills in', async () => {
  const lines = [
    "Write-Verbose '$identty'",
    'Write-Verbose "`$identty"',
    'Write-Verbose "$identity"',
    'Write-Verbose "$env:identty"',
    'Write-Verbose "$($identity)"',
    'Write-Verbose "$(\'$identty\')"',
    "Write-Verbose @'\n$identty\n'@",
  ].map((line) => given + line);
  assertSound(await saidOfChanging(lines));
});

test('takes a variable that a command sets by its name, or that PowerShell sets', async () => {
  const lines = [
    "Invoke-WebRequest -Uri 'https://a.contoso.com' -SessionVariable identty; Write-Verbose $identty",
    'Import-LocalizedData -BindingVariable identty; Write-Verbose $identty.Name',
    'Import-LocalizedData identty; Write-Verbose $identty.Name',
    "$variable:identty = 'a'; Write-Verbose $identty",
    'Write-Verbose "$($identty = 1; $identty)"',
    'Write-Verbose "a $("b $(($identty = 1)) $identty")"',
    '$PSItems = 1; Get-CsPool | ForEach-Object { Write-Verbose $PSItem }',
  ].map((line) => given + line);
  assertSound(await saidOfChanging(lines));
  const named = `${given}Set-CsPool -Value $identty`;
  for (const [line, problems] of await saidOfChanging([named]))
    assertSaidOnce(line, problems, 'found `$identty`, which no command');
});
