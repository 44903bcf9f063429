import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

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
