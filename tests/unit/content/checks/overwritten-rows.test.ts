import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, said, saved } from './record-pairs.ts';
import { assertSaidOnce } from './site.ts';

const set = 'Set-CsPushNotificationConfiguration';
const query = 'Get-CsPushNotificationConfiguration';
const rows = `$row = ${query} | Select-Object -Property Identity, Uri, Enabled`;
const change = `${set} -Identity $row.Identity -Uri 'https://a.example' -Enabled $true`;

/** What is said of lines in an undo whose record has `Identity`, `Uri` and `Enabled`. */
const inUndo = (lines: readonly string[]) =>
  said({
    writer: [place, rows, '$row | Export-Csv -LiteralPath $record', change],
    reader: [place, ...lines, removed],
  });

/** A call that sets back what a variable has. */
const back = (row: string) =>
  `${set} -Identity ${row}.Identity -Uri ${row}.Uri -Enabled (${row}.Enabled -eq 'True')`;

const overwritten: readonly (readonly [variable: string, lines: readonly string[]])[] = [
  ['$saved', [saved, `$saved = ${query}`, back('$saved')]],
  ['$saved', [saved, `$now = ${query}`, '$saved = $now', back('$saved')]],
  ['$saved', [saved, `$saved = $now = ${query}`, back('$saved')]],
  ['$saved', [saved, `$read = { ${query} }`, '$saved = & $read', back('$saved')]],
  ['$saved', [saved, `$saved = ${set} -WhatIf | Where-Object { $_ }`, back('$saved')]],
  ['$saved', [saved, `$saved = @(${query})[0]`, `if ($saved) { ${back('$saved')} }`]],
  [
    '$saved',
    [
      saved,
      `$saved = ${query} | Where-Object { $_.Identity -eq $saved[0].Identity }`,
      back('$saved'),
    ],
  ],
  [
    '$saved',
    [
      'foreach ($saved in @(Import-Csv -LiteralPath $record)) {',
      `$saved = ${query} -Identity $saved.Identity`,
      `${back('$saved')} }`,
    ],
  ],
  [
    '$saved',
    [
      saved,
      `$saved = ${query}`,
      "$on = $saved.Enabled -eq 'True'",
      `${set} -Uri $saved.Uri -Enabled $on`,
    ],
  ],
  [
    '$saved',
    [
      saved,
      `$saved = ${query}`,
      '$how = @{ Uri = $saved.Uri; Enabled = $saved.Enabled }',
      `${set} @how`,
    ],
  ],
];

test('reports a variable that takes what is there now in place of what was read', async () => {
  for (const [variable, lines] of overwritten)
    assertSaidOnce(
      lines.join('; '),
      await inUndo(lines),
      `found \`${variable}\`, which takes what is there now in place of what the record says, expected another variable for it.`,
    );
});

test('says once of a call that it is given what is there now', async () => {
  for (const [lines, from] of [
    [[saved, `$now = ${query}`, back('$now')], '$now.Uri'],
    [[saved, 'if ($saved.Count -ne 1) { return }', `$now = ${query}`, back('$now')], '$now.Uri'],
    [[saved, `foreach ($one in $saved) { $now = ${query}; ${back('$now')} }`], '$now.Uri'],
  ] as const)
    assertSaidOnce(
      lines.join('; '),
      await inUndo(lines),
      `found \`-Uri\` from \`${from}\`, expected the column \`Uri\` of the record.`,
    );
});

test('reports what is read of a record and used nowhere', async () => {
  for (const line of [saved, saved.replace('Import-Csv -LiteralPath', 'Get-Content')])
    assertSaidOnce(
      line,
      await said({ reader: [place, line, removed] }),
      'found `$saved`, which takes what is read of the record and is used nowhere, expected an undo that restores what its record says.',
    );
});

const honest: readonly (readonly string[])[] = [
  [saved, '$saved = $saved[0]', `$now = ${query}`, back('$saved'), `$saved = ${query}`],
  [saved, `if (-not $saved) { $saved = ${query} }`, back('$saved[0]')],
  [
    saved,
    '$uri = $saved[0].Uri',
    "$on = $saved[0].Enabled -eq 'True'",
    `$saved = ${query}`,
    `${set} -Identity $saved.Identity -Uri $uri -Enabled $on`,
  ],
  [saved, `$row = ${query}`, '$row = $saved[0]', back('$row')],
  [saved, `$row = ${query}`, 'foreach ($row in $saved) {', `${back('$row')} }`],
  [
    saved,
    '$saved = $saved | Sort-Object -Property Identity | Select-Object -First 1',
    back('$saved'),
  ],
  [
    saved,
    '$rows = @($saved | Where-Object { $_.Uri })',
    '$saved = $rows',
    `$saved | ForEach-Object { ${back('$_')} }`,
  ],
  [
    ...[
      saved,
      `$saved = @($saved | ForEach-Object { $one = $_; ${query} | ForEach-Object { [pscustomobject]@{`,
    ],
    ...[
      'Identity = $_.Identity; Uri = $one.Uri; Enabled = $one.Enabled } } })',
      `foreach ($one in $saved) { ${back('$one')} }`,
    ],
  ],
  [
    `function Restore-Row($row) { ${back('$row')} }`,
    ...[saved, `$row = ${query}`, 'Write-Verbose $row.Identity', 'Restore-Row $saved[0]'],
  ],
  [saved, `$now = ${query}`, `if ($now.Uri -ne $saved[0].Uri) { ${back('$saved[0]')} }`],
  [
    saved,
    '$how = @{ Identity = $saved[0].Identity; Uri = $saved[0].Uri }',
    "$how.Enabled = $saved[0].Enabled -eq 'True'",
    `${set} @how`,
  ],
];

test('says nothing of rows of a record that are set back', async () => {
  for (const lines of honest) assert.deepEqual(await inUndo(lines), [], lines.join('; '));
  const check = '$null = Import-Csv -LiteralPath $record';
  assert.deepEqual(await said({ reader: [place, check, removed] }), []);
  const text = '$text = Import-Csv -LiteralPath $record; Write-Verbose "$text"';
  assert.deepEqual(await said({ reader: [place, text, removed] }), []);
});
