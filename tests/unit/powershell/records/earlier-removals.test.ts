import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { powerShellParser } from '../../../../src/build/powershell-grammar.ts';
import { powershellTools } from '../../../../src/powershell/build.ts';

const parser = await powerShellParser();

const removedIn = (script: string): string[] =>
  powershellTools.earlierRemovals(script, parser).map(({ what, from }) => `${from}: ${what}`);

const start = [
  "$record = Join-Path -Path $env:USERPROFILE -ChildPath 'before.csv'",
  '$saved = @(Import-Csv -LiteralPath $record)',
  '$saved = $saved[0]',
  "$kept = @($saved.Installed.Split(' '))",
  '$now = @(Get-ExchangeCertificate | ForEach-Object { $_.Thumbprint })',
];
const withLines = (...lines: readonly string[]) => [...start, ...lines].join('\n');
const remove = 'Remove-ExchangeCertificate -Thumbprint';
const added = '$added = @($now | Where-Object { $kept -notcontains $_ })';

test('finds removals of what a record lists as there before', () => {
  for (const [lines, found] of [
    [[added, `${remove} $saved.Installed`], '$saved.Installed: Installed'],
    [[added, `${remove} $kept[0]`], '$kept[0]: Installed'],
    [[added, `foreach ($one in $kept) { ${remove} $one }`], '$one: Installed'],
    [
      ['$added = @($now | Where-Object { $_ -notin $kept })', `${remove} $kept[0]`],
      '$kept[0]: Installed',
    ],
    [
      [
        "$added = @($now | Where-Object { $saved.Installed.Split(' ') -notcontains $_ })",
        `foreach ($one in $saved.Installed.Split(' ')) { $name = $one.Trim(); ${remove} $name }`,
      ],
      '$name: Installed',
    ],
  ] as const)
    assert.deepEqual(removedIn(withLines(...lines)), [found], lines.join('; '));
});

test('says one thing of a call that takes several parts from there', () => {
  const parts = "foreach ($one in $kept) { $name, $version = $one.Split(' ')";
  const script = withLines(
    added,
    `${parts}; Uninstall-Module -Name $name -RequiredVersion $version }`,
  );
  assert.deepEqual(removedIn(script), ['$name: Installed']);
});

test('finds none in removals of what is new, or of what a record lists as made', () => {
  for (const lines of [
    [added, `${remove} $added[0]`],
    [added, `foreach ($one in $added) { ${remove} $one }`],
    [`foreach ($one in $kept) { if ($now -notcontains $one) { continue }; ${remove} $one }`],
    [added, 'if ($added) { Remove-Item -LiteralPath $record }'],
    [
      '$list = Get-Thing; $new = @($list.Installed | Where-Object { $saved.Installed -notcontains $_ })',
      `foreach ($one in $new) { ${remove} $one }`,
    ],
    [added, `${remove} $saved.Created`],
    ["if ($now -notcontains 'a') { throw 'It is gone.' }", `${remove} $now[0]`],
  ])
    assert.deepEqual(removedIn(withLines(...lines)), [], lines.join('; '));
});

test('finds them where a command of the site takes the one list for the other', () => {
  const folder = 'content/runbooks/exchange-push-proxy/commands';
  for (const [id, right, wrong] of [
    ['remove-certificate', '$added[0] -ErrorAction', '$saved.Installed -ErrorAction'],
    ['uninstall-graph-module', 'in $added)', 'in $kept)'],
  ] as const) {
    const code = readFileSync(`${folder}/${id}.ps1`, 'utf8');
    assert.ok(code.includes(right), id);
    assert.deepEqual(removedIn(code), []);
    assert.equal(removedIn(code.replace(right, wrong)).length, 1, id);
  }
});
