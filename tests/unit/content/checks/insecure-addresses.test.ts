import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

/** Commands that ask an address without encryption, or set it for others to ask. */
const insecure: readonly string[] = [
  "Invoke-WebRequest -Uri 'http://a.example.com/x' -UseBasicParsing",
  "$u = 'http://a.example.com/x'; $x = Invoke-RestMethod -Uri $u",
  "$x = @{ Uri = 'http://a.example.com/x' }; Invoke-RestMethod @x",
  "Start-Process 'http://a.example.com/x'",
  'Start-Process http://a.example.com/x',
  'Start-BitsTransfer -Source \'http://a.example.com/x\' -Destination "$env:TEMP\\a.txt"',
  "$w = New-Object Net.WebClient; $x = $w.DownloadString('http://a.example.com/x')",
  "$x = [Net.WebRequest]::Create('HTTP://a.example.com/x')",
  "Set-OwaVirtualDirectory -Identity a -ExternalUrl 'http://a.example.com/owa'",
  "Set-OwaVirtualDirectory -Identity a -ExternalUrl ('http://a.example.com' + '/owa')",
];

/** Names that look like addresses, and addresses that go no way on which anyone could answer. */
const harmless: readonly string[] = [
  "$x = 'http://schemas.microsoft.com/a'",
  "$x = Select-Xml -Path \"$env:TEMP\\a.xml\" -XPath '/a' -Namespace @{ a = 'http://a.example.com/x' }",
  "$x = Get-ClaimRule | Where-Object { $_.Type -eq 'http://a.example.com/x' }",
  "Set-RelyingParty -Identity a -Realm 'http://a.example.com/x'",
  "Set-RelyingParty -Identity a -ClaimUri 'http://schemas.xmlsoap.org/a'",
  "Invoke-WebRequest -Uri 'http://localhost/x' -UseBasicParsing",
  "$x = New-PSSession -ConnectionUri 'http://a.example.com/PowerShell/' -Authentication Kerberos",
  "Invoke-WebRequest -Uri 'https://a.example.com/x' -UseBasicParsing",
];

test('says of an address that is asked without encryption how it is written', async () => {
  for (const [line, problems] of await saidOfChanging(insecure))
    assertSaidOnce(
      line,
      problems,
      /found the address `http:.*expected `https:\/\/a\.example\.com/i,
    );
});

test('leaves names that look like addresses alone', async () => {
  assertSound(await saidOfChanging(harmless));
});
