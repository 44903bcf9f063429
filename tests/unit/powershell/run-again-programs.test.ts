import { test } from 'node:test';
import { assertNotReadAgain, assertReadAgain } from './read-again.ts';

test('takes a name with a dash for a cmdlet only where it can be one', () => {
  assertReadAgain([
    "& 'C:\\x\\my-tool' '{{x}}'",
    "& 'C:\\x\\Get-Tool' '{{x}}'",
    ".\\my-tool '{{x}}'",
    ".\\Get-Tool '{{x}}'",
    ".\\ping '{{x}}'",
    ".\\ls '{{x}}'",
    ".\\help '{{x}}'",
    "my-tool '{{x}}'",
    "sub\\my-tool '{{x}}'",
    "Get-Tool.exe '{{x}}'",
  ]);
  assertNotReadAgain([
    "Lync\\Get-CsUser '{{x}}'",
    "Microsoft.PowerShell.Utility\\Write-Output '{{x}}'",
    "& 'C:\\Windows\\System32\\ping.exe' '{{x}}'",
    "Retry-Queue '{{x}}'",
  ]);
});
