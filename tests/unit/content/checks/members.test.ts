import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

const given =
  '$rows = @(Get-CsPool | Select-Object -Property Identity, ProxyFqdn); $rows[0].ProxyFqdn; $p = @{ Port = 1; User = 2; Enabled = 3 }; $p.Port, $p.User, $p.Enabled; ';

const misspelled = [
  ['Get-CsPool -Identity $rows[0].Identty', 'Identty', 'Identity'],
  ['if ($rows.Coutn -gt 0) { throw }', 'Coutn', 'Count'],
  ['if ($rows.Lenght -gt 1) { throw }', 'Lenght', 'Length'],
  ['$rows | Where-Object { $_.ProxyFdqn -eq 1 }', 'ProxyFdqn', 'ProxyFqdn'],
  ['Write-Verbose "$($p.Enbled)"', 'Enbled', 'Enabled'],
  ['$rows | Select-Object -Property Identity, ProxyFqddn', 'ProxyFqddn', 'ProxyFqdn'],
  ['$q = @{ Prot = 1 }', 'Prot', 'Port'],
  ['$p.Enadled', 'Enadled', 'Enabled'],
  ['$rows[0].Identty; $rows[1].Identty', 'Identty', 'Identity'],
] as const;

/** An object of which nobody knows what it has. */
const unknown = '$o = Get-CsPool; ';

const sound = [
  '$o.Ports; $o.Users; $o.Enable',
  '$o.Part; $o.Used',
  '$o.Enbled = 1; $o.Enbled',
  '$o.ProxyFqdn2',
  '$o.enabled',
  '$rows.Lenght()',
  '$o.Enbled; $o.Enbled; $o.Enbled',
  "$o.Names; $name = 'Identty'",
  "$o.Identty; $name = 'Identty'",
  '$o.DisabledBy; $o.Other',
];

test('reports misspelled members', async () => {
  const all = await saidOfChanging(misspelled.map(([line]) => given + line));
  for (const [line, name, meant] of misspelled) {
    const said = `found \`${name}\`, a member that this runbook has only here, expected \`${meant}\`. Correct`;
    assertSaidOnce(line, all.get(given + line), said);
  }
});

test('takes members that differ as words do', async () => {
  assertSound(await saidOfChanging(sound.map((one) => given + unknown + one)));
});
