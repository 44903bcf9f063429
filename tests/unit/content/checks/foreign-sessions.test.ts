import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging, saidOfReading } from './site.ts';

const wrong = [
  'Get-PSSession | Remove-PSSession',
  "Remove-PSSession -Name '*'",
  'Remove-PSSession -Session (Get-PSSession)',
  'foreach ($session in Get-PSSession) { Remove-PSSession $session }',
  '$all = Get-PSSession; Remove-PSSession -Session $all',
  'Get-PSSession | Where-Object { $_.State -eq 1 } | Remove-PSSession',
  'Remove-Job *',
  'Get-Job | Stop-Job',
  'Remove-Job -State Completed',
  'Get-CimSession | Remove-CimSession',
];

for (const [kind, saidOf] of [
  ['reading', saidOfReading],
  ['changing', saidOfChanging],
] as const)
  test(`reports what ends jobs and sessions of others in a ${kind} command`, async () => {
    const said = await saidOf(wrong);
    for (const line of wrong)
      assertSaidOnce(
        line,
        said.get(line),
        /found `[A-Z]\w+-\w+`, which ends (?:sessions that this command did not open|jobs that this command did not start), expected one that it (?:opened|started) itself/,
      );
  });

test('takes the end of what the command made itself', async () => {
  assertSound(
    await saidOfReading([
      '$job = Start-Job -ScriptBlock { Get-Service }; Wait-Job $job; Receive-Job $job; Remove-Job $job',
      '$jobs = @(); $jobs += Start-Job -ScriptBlock { Get-Service }; $jobs | Wait-Job | Receive-Job; $jobs | Remove-Job',
      'Start-Job -ScriptBlock { Get-Service } | Wait-Job | Remove-Job',
      '$job = Get-WmiObject -Class Win32_Service -AsJob; Wait-Job $job; Stop-Job -Id $job.Id; Remove-Job -Job $job',
      "Start-Job -Name 'services' -ScriptBlock { Get-Service }; Wait-Job -Name 'services'; Remove-Job -Name 'services'",
      "$session = New-PSSession -ComputerName '{{edgeFqdn}}'; try { Invoke-Command -Session $session { Get-Service } } finally { Remove-PSSession $session }",
      "$all = foreach ($one in 'a', 'b') { New-PSSession -ComputerName $one }; foreach ($session in $all) { Remove-PSSession -Session $session }",
      'Get-PSSession | Remove-PSSession -WhatIf',
    ]),
  );
});
