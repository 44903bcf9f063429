import { test } from 'node:test';
import { assertNotReadAgain, assertReadAgain } from './read-again.ts';

const record = "$r = Join-Path $env:USERPROFILE 'push-a.csv'; ";

/** Files that may be run, named by parameters that are cut short, switches before them, and other ways to say it. */
const refused: readonly string[] = [
  `${record}Move-Item $r "$r.$(Get-Date -Format 'exe')"`,
  `${record}Move-Item $r "$r.e$(Get-Date -Format 'yyyyMMdd')"`,
  `${record}$s = Get-Date -Format $f; Move-Item $r "$r.$s"`,
  `${record}Move-Item $r "$r.cmd"`,
  "New-Item -n a.cmd -Value '{{x}}'",
  "New-Item C:\\ -n a.cmd -Value '{{x}}'",
  "New-Item -p a.cmd -V '{{x}}'",
  "'{{x}}' | Export-Csv -l a.cmd",
  "'{{x}}' | Export-Csv -p a.cmd",
  "'{{x}}' | Out-File -f a.cmd",
  "'{{x}}' | Out-File -PSPath a.cmd",
  "'{{x}}' | Out-File -PS a.cmd",
  "'{{x}}' | Out-File -Append a.cmd",
  "'{{x}}' | Out-File -A a.cmd",
  "'{{x}}' | Out-File -nocl a.cmd",
  "Set-Content -PSPath a.cmd '{{x}}'",
  "Set-Content -Pass a.cmd '{{x}}'",
  "Set-Content -fo a.cmd '{{x}}'",
  "Set-Content -V '{{x}}' a.cmd",
  "& 'Set-Content' -fo a.cmd '{{x}}'",
  "Start-Job -F '{{x}}'",
  "Start-Job -L '{{x}}'",
  "Start-Job -PSPath '{{x}}'",
  "Invoke-Command -F '{{x}}'",
  "Invoke-Command -PSPath '{{x}}'",
  "Set-Content (Join-Path C:\\ -Resolve a.cmd) '{{x}}'",
  "Set-Content (Join-Path C:\\ -R a.cmd) '{{x}}'",
  "Set-Content (Join-Path C:\\ a.cmd -Cr x.txt) '{{x}}'",
  "Set-Content (& 'Join-Path' C:\\ -R a.cmd) '{{x}}'",
  "New-Item -Path 'C:\\v15.1' -Name b.cmd -Value '{{x}}'",
  "New-Item -Path 'C:\\a.cmd' -Name '.' -Value '{{x}}'",
  "New-Item -Path 'C:\\a.cmd' -Name '' -Value '{{x}}'",
  "New-Item -Path 'C:\\a.cmd' -Name 'b\\..' -Value '{{x}}'",
  "New-Item -Path 'C:\\a' -Name $name -Value '{{x}}'",
  'Get-A | foreach -Process $x',
  'Get-A | foreach -E $x',
  "New-ManagementScope -RecipientR 'a {{x}}'",
  "New-ManagementScope -RecipientRestrictionF 'a {{x}}'",
  "New-TransportRule -SubjectMatchesP '{{x}}'",
  "Get-Mailbox -F 'a {{x}}'",
  "Set-ADUser a -ScriptP '{{x}}'",
  "Set-Thing -CommandL 'a {{x}}'",
  "Set-ItemProperty -PSPath $k 'HKLM:\\Software\\Contoso' -Name a -Value '{{x}}'",
];

const accepted: readonly string[] = [
  `${record}Move-Item $r "$r.done"`,
  `${record}Move-Item $r "$r.$(Get-Date -Format 'yyyyMMdd-HHmmss')"`,
  `${record}$s = Get-Date -Format 'yyyyMMdd'; Move-Item $r "$r.$s"`,
  "New-Item -Path 'C:\\v15.1' -Name b.txt -Value '{{x}}'",
  "Set-Content -fo a.txt '{{x}}'",
  "'{{x}}' | Out-File -Append a.txt",
  "Set-Content (Join-Path C:\\ -Resolve a.txt) '{{x}}'",
  "Get-Mailbox -Server '{{x}}'",
  "Get-Mailbox -Database '{{x}}'",
  "Set-Group a -Descr '{{x}}'",
  "Set-CsPool -A '{{x}}'",
  'Invoke-Command -Sc { Get-A $a }',
];

test('finds a file that may be run however its parameter is written: once', () => {
  assertReadAgain(refused);
});

test('takes each parameter for what the cmdlet takes it for', () => {
  assertNotReadAgain(accepted);
});
