import { test } from 'node:test';
import { assertNotReadAgain, assertReadAgain } from './read-again.ts';

test('takes a block that compares properties with constants for a filter', () => {
  assertNotReadAgain([
    "Get-Mailbox -Filter { Name -like 'a*' }",
    'Get-CsUser -Filter { Enabled -eq $true -and (Id -gt 5 -or Type -ne $null) } | Format-List',
    'Get-ADUser -Fil { -not (Name -eq "a") }',
  ]);
});

test('refuses a filter that holds a value or a call, and a block that is run', () => {
  assertReadAgain([
    "Get-Mailbox -Filter {\n  Name -eq 'a' -and\n  (Type -eq '{{x}}') }",
    'Get-Mailbox -Filter { Name -eq $x }',
    'Get-Mailbox -Filter { Name -eq $x.Name -or Name -eq $true }',
    'Get-Mailbox -Filter { Name -eq "a $x" }',
    "Get-Mailbox -Filter { Name -eq 'a'; Get-A }",
    'Get-Mailbox -Filter { (Get-A) }',
    "Get-Mailbox -Filter { Name -eq (Get-A '{{x}}') }",
    "Where-Object -Filter { Name -eq 'a' }",
    "function Get-A($Filter) { & { 1 } }\nGet-A -Filter { Name -eq 'a' }",
  ]);
});
