import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { powerShellParser } from '../../../../src/build/powershell-grammar.ts';
import { powershellTools } from '../../../../src/powershell/build.ts';

const parser = await powerShellParser();

const foundIn = (...lines: readonly string[]): string[] =>
  powershellTools.wideRemovals(lines.join('\n'), parser).map(({ what }) => what);

const record = "$record = Join-Path -Path $env:USERPROFILE -ChildPath 'before.csv'";
const saved = '$saved = Import-Csv -LiteralPath $record';
const kept = "$kept = @($saved.Modules.Split(';'))";
const read = '$now = @(Get-Module -ListAvailable | ForEach-Object { "$($_.Name) $($_.Version)" })';
const added = '$added = @($now | Where-Object { $kept -notcontains $_ })';
const parts = "foreach ($module in $added) { $name, $version = $module.Split(' ')";

test('finds a removal of every version where a record tells them apart', () => {
  for (const switched of ['-AllVersions', '-allv', '-AllVersions:$true', '-Force -AllVersions'])
    assert.deepEqual(
      foundIn(record, saved, kept, read, added, `${parts}; Uninstall-Module $name ${switched} }`),
      ['AllVersions'],
      switched,
    );
});

test('finds none where one version goes, or a record has names alone', () => {
  const names = '$now = @(Get-Module -ListAvailable | ForEach-Object { $_.Name })';
  const all = 'foreach ($name in $added) { Uninstall-Module -Name $name -AllVersions }';
  for (const lines of [
    [saved, kept, read, added, `${parts}; Uninstall-Module $name -RequiredVersion $version }`],
    [saved, kept, read, added, `${parts}; Uninstall-Module $name -AllVersions:$false }`],
    [saved, kept, names, added, all],
    [saved, kept, read, "if ($now -contains 'a 1.0') { Uninstall-Module -Name a -AllVersions }"],
    [saved, "if ($saved.Existed -eq 'False') { Uninstall-Module -Name a -AllVersions }"],
    [saved, kept, read, added, 'if ($added) { Get-InstalledModule -Name a -AllVersions }'],
  ])
    assert.deepEqual(foundIn(record, ...lines), [], lines.join('; '));
});

const query = 'Get-CsHostingProvider -ErrorAction Stop';
const rows = `$rows = @(${query} | Select-Object -Property Identity, ProxyFqdn)`;
const exported = '$row | Export-Csv -LiteralPath $record';
const remove = 'Remove-CsHostingProvider -Identity';

test('finds what is removed because a query finds it first', () => {
  for (const [lines, what] of [
    [
      [rows, '$row = $rows | Select-Object -First 1', exported, saved, `${remove} $saved.Identity`],
      '$rows | Select-Object -First 1',
    ],
    [
      [rows, '$row = $rows | Select-Object -First 1', exported, `${remove} '{{proxy}}'`],
      '$rows | Select-Object -First 1',
    ],
    [
      [`$row = ${query} | Select-Object -Last 1`, `${remove} $row.Identity`],
      `${query} | Select-Object -Last 1`,
    ],
    [
      [`$row = ${query} | Select-Object -Property Identity -First 1`, exported, `${remove} a`],
      `${query} | Select-Object -Property Identity -First 1`,
    ],
  ] as const)
    assert.deepEqual(foundIn(record, ...lines), [what], lines.join('; '));
});

test('finds none where the object is named, counted, sorted or another', () => {
  for (const lines of [
    [
      rows,
      '$row = $rows | Where-Object { $_.ProxyFqdn -eq $proxy }',
      exported,
      `${remove} $row.Identity`,
    ],
    [
      rows,
      '$row = $rows | Where-Object { $_.ProxyFqdn -eq $proxy } | Select-Object -First 1',
      ...[exported, `${remove} $row.Identity`],
    ],
    [
      `$row = ${query} -Identity $name | Select-Object -First 1`,
      exported,
      `${remove} $row.Identity`,
    ],
    [`$row = ${query} -Filter $name | Select-Object -First 1`, exported, `${remove} $row.Identity`],
    [
      rows,
      'if ($rows.Count -ne 1) { return }',
      '$row = $rows | Select-Object -First 1',
      exported,
      `${remove} a`,
    ],
    [
      rows,
      'if (@($rows).Count -ne 1) { return }',
      '$row = $rows | Select-Object -First 1',
      exported,
      `${remove} a`,
    ],
    [
      `$row = ${query} | Sort-Object Created | Select-Object -First 1`,
      exported,
      `${remove} $row.Identity`,
    ],
    ['$server = Get-ExchangeServer | Select-Object -First 1', `${remove} a -Server $server.Name`],
    [
      '$row = Get-CsEdge | Select-Object -First 1',
      exported,
      'Set-CsEdge -AllowFederatedUsers $false',
    ],
    [saved, '$one = $saved | Select-Object -First 1', `${remove} $one.Identity`],
    [rows, exported.replace('$row ', '$rows '), `${remove} $identity`],
    [
      `function Get-One($name) { ${query} | Where-Object { $_.Identity -eq $name } | Select-Object -First 1 }`,
      '$row = Get-One a',
      exported,
      `${remove} $row.Identity`,
    ],
  ])
    assert.deepEqual(foundIn(record, ...lines), [], lines.join('; '));
});

test('finds them in commands of the site', () => {
  for (const [path, right, wrong] of [
    [
      'exchange-push-proxy/commands/uninstall-graph-module',
      '-RequiredVersion $version',
      '-AllVersions',
    ],
    [
      'lync-push-notifications/commands/remove-lync-online',
      '$rows | Where-Object { $_.ProxyFqdn -eq $proxy }',
      '$rows | Select-Object -First 1',
    ],
  ] as const) {
    const code = readFileSync(`content/runbooks/${path}.ps1`, 'utf8');
    assert.ok(code.includes(right), path);
    assert.deepEqual(foundIn(code), []);
    assert.equal(foundIn(code.replace(right, wrong)).length, 1, path);
  }
});
