import { test } from 'node:test';
import { assertNotReadAgain, assertReadAgain } from './read-again.ts';

const refused: readonly string[] = [
  'Invoke-RestMethod -Uri "https://graph/v1/users?`$filter=name eq \'{{x}}\'"',
  'Invoke-RestMethod "https://graph/v1/users?`$filter=name eq \'$x\'"',
  "Invoke-RestMethod -U 'https://h/{{x}}'",
  "$u = 'https://h/?q={{x}}'\nirm $u",
  "irm ('https://h/?q=' + '{{x}}')",
  "irm ('https://' + 'h' + '/?q=' + $x)",
  "irm ('https://h/?q=' + [uri]::EscapeDataString('{{x}}') + '{{y}}')",
  'irm \'https://h/\' -Method Post -Body \'{"a":"{{x}}"}\'',
  'irm \'https://h/\' -B "<a>$x</a>"',
  '$b = \'{"a":"{{x}}"}\'\nirm \'https://h/\' -Body $b',
  "irm 'https://h/' -Body @{ a = '{{x}}' }",
  "$p = @{ Uri = 'https://h/?q={{x}}' }\nirm @p",
  '$p = @{ Uri = \'https://h/\'; Body = \'{"a":"{{x}}"}\' }\nirm @p',
  "$env:Path = '{{x}}'",
  "$env:Path += ';{{x}}'",
  "${env:Path} = '{{x}};' + $env:Path",
  "Set-Item env:Path '{{x}}'",
  "Set-Content env:PATHEXT '{{x}}'",
  "[Environment]::SetEnvironmentVariable('Path', '{{x}}')",
  "$col.Expression = 'a {{x}}'",
  "$view.Sort = '{{x}}'",
  "Set-Location function:\nSet-Item a '{{x}}'",
  "New-PSDrive f Function ''\nSet-Item f:a '{{x}}'",
  "Set-Item Microsoft.PowerShell.Core\\Function::a '{{x}}'",
];

const accepted: readonly string[] = [
  "irm 'https://{{x}}/a'",
  'irm "https://$x/a"',
  "irm '{{x}}'",
  'irm "https://h/?q=$([uri]::EscapeDataString(\'{{x}}\'))"',
  '$q = [uri]::EscapeDataString(\'{{x}}\')\nirm "https://h/?q=$q"',
  "irm ('https://h/?q=' + [uri]::EscapeDataString('{{x}}'))",
  "$q = [System.Uri]::EscapeDataString('{{x}}')\n$u = 'https://h/?q=' + $q\nirm $u",
  "irm ('https://' + '{{x}}' + '/owa/healthcheck.htm')",
  "$server = '{{x}}'\nirm -Uri ('https://' + $server + '/owa/')",
  "$b = @{ a = '{{x}}' } | ConvertTo-Json\nirm 'https://h/' -Body $b",
  "irm 'https://h/' -Body (ConvertTo-Json @{ a = '{{x}}' })",
  "$env:A = 'b'",
  "Get-A | Select-Object @{ Name = 'a'; Expression = { $_.B } }",
  'New-PSDrive -Name HKCR -PSProvider Registry -Root HKEY_CLASSES_ROOT',
];

test('finds what a server, the environment or a drive may read a second time: once', () => {
  assertReadAgain(refused);
});

test('takes a host, an escaped part and a table of a request as they are', () => {
  assertNotReadAgain(accepted);
});
