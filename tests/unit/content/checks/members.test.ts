import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOfChanging } from './site.ts';

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

const sound = [
  '$p.Ports; $p.Users; $p.Enable',
  '$p.Part; $p.Used',
  '$p.Enbled = 1; $p.Enbled',
  '$p.ProxyFqdn2',
  '$p.enabled',
  '$rows.Lenght()',
  '$p.Enbled; $p.Enbled; $p.Enbled',
  "$p.Names; $name = 'Identty'",
  "$p.Identty; $name = 'Identty'",
  '$p.DisabledBy; $p.Other',
];

test('reports misspelled members', async () => {
  const all = await saidOfChanging(misspelled.map(([line]) => given + line));
  for (const [line, name, meant] of misspelled) {
    const [problem = '', ...others] = all.get(given + line) ?? [];
    const said = `found \`${name}\`, a member that this runbook has only here, expected \`${meant}\`. Correct`;
    assert.ok(problem.includes(said), `${line}: ${problem}`);
    assert.deepEqual(others, [], line);
  }
});

test('takes members that differ as words do', async () => {
  for (const [line, problems] of await saidOfChanging(sound.map((one) => given + one)))
    assert.deepEqual(problems, [], line);
});
