import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

const given = "$identity = 'a'; ";

test('tells a variable in single quotes', async () => {
  const lines = [
    "Get-CsPool ('pool-$identity.csv')",
    "Get-CsPool | Where-Object { '$($_.Identity)' -eq $identity }",
    "Get-CsPool -Identity '$identity'",
    "Get-CsPool -Local:(Test-Path '$env:TEMP')",
    "if ($identity -eq '$true') { Get-CsPool }",
    "Get-CsPool | Where-Object { $identity -eq '$_' }",
  ];
  const message = /found `\$[^`]+` in single quotes, expected only literal text there\./;
  for (const [line, problems] of await saidOfChanging(lines.map((one) => given + one)))
    assertSaidOnce(line, problems, message);
});

test('takes other signs in single quotes as the text that they are', async () => {
  const lines = [
    "Get-CsPool 'admin$'",
    "Get-CsPool '$Recycle.Bin'",
    "$identity -match '^a$identity'",
    "$identity -replace 'a(.)', '$1$identity'",
    "Write-Verbose 'Set it to $true or $identity.'",
    "Get-CsPool '\\\\server\\c$'",
    "Get-CsPool '5 $ (euro)'",
  ];
  assertSound(await saidOfChanging(lines.map((one) => given + one)));
});
