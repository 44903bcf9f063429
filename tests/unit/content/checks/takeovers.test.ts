import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

const alone = [
  ['Import-CsConfiguration -FileName C:\\a.zip', 'Export-CsConfiguration'],
  ['Disable-CsTopology', 'Enable-CsTopology'],
  ['Disable-CsTopology -Force', 'Enable-CsTopology'],
  ['Publish-CsTopology -FileName C:\\a.xml', 'Export-CsConfiguration'],
  ['Move-CsManagementServer -Force', 'Move-CsManagementServer'],
  ["Invoke-CsPoolFailOver -PoolFqdn 'a' -DisasterMode", 'Invoke-CsPoolFailBack'],
  [
    "Invoke-CsManagementServerFailover -BackupSqlServerFqdn 'a'",
    'Invoke-CsManagementServerFailover',
  ],
] as const;

test('reports a change of a whole deployment that no other command keeps or takes back', async () => {
  const all = await saidOfChanging(alone.map(([line]) => line));
  for (const [line, partner] of alone) {
    const [name = ''] = line.split(' ');
    const said = `found \`${name}\`, which changes the whole deployment, whoever set it up, expected \`${partner}\` in ${name === partner ? 'another' : 'a'} command of this runbook, or a cmdlet`;
    assertSaidOnce(line, all.get(line), said);
  }
  const none = "Reset-CsPoolRegistrarState -PoolFqdn 'a'";
  const said = (await saidOfChanging([none])).get(none);
  assertSaidOnce(none, said, 'expected a cmdlet that sets one object. Change');
});

test('takes such a change as right beside what keeps or takes it back', async () => {
  assertSound(
    await saidOfChanging([
      'Export-CsConfiguration -FileName "$env:TEMP\\a.zip"; Import-CsConfiguration -FileName "$env:TEMP\\a.zip"',
      "Invoke-CsPoolFailOver -PoolFqdn 'a'; Invoke-CsPoolFailBack -PoolFqdn 'a'",
      "New-CsTrustedApplicationPool -Identity 'a' -Site 1 -Registrar 'b'; Enable-CsTopology",
      'function Disable-CsTopology { Get-CsPool }; Disable-CsTopology | Out-Null',
    ]),
  );
});
