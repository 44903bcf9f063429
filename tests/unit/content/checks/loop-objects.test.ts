import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, restored, said, saved } from './record-pairs.ts';
import { assertSaidOnce } from './site.ts';

const set = 'Set-CsPushNotificationConfiguration';
const query =
  '$rows = @(Get-CsPushNotificationConfiguration | Select-Object -Property Identity, Uri)';
const writer = [place, query, '$rows | Export-Csv -LiteralPath $record'];

/** What is said of a line in a change behind the record of all rows. */
const inChange = (line: string) =>
  said({ writer: [...writer, line], reader: [place, saved, ofEach, removed] });

const ofEach = `foreach ($one in $saved) { ${set} -Identity $one.Identity -Uri $one.Uri }`;

/** What is said of a line in the undo of it. */
const inUndo = (line: string) => said({ writer, reader: [place, saved, line, removed] });

const message = (object: string, row: string) =>
  `found \`${set}\` ${object} in a loop over other objects, expected \`-Identity ${row}\`. Name the object of the row: otherwise each turn of the loop changes the same one, which may be in no record.`;

/** Loops of a change that change another object than that of the row, with what names it. */
const wrong: readonly (readonly [line: string, object: string])[] = [
  [`foreach ($row in $rows) { $row.Identity; ${set} -Uri 'a' }`, 'without `-Identity`'],
  [
    `foreach ($row in $rows) { "$($row.Identity)"; ${set} -Identity 'Global' -Uri 'a' }`,
    "with `-Identity` from `'Global'`",
  ],
  [
    `foreach ($row in $rows) { "$($row.Identity)"; ${set} -Identity $rows[0].Identity -Uri 'a' }`,
    'with `-Identity` from `$rows[0].Identity`',
  ],
  [
    `$open = @($rows | Where-Object { $_.Uri }); foreach ($row in $open) { $row.Identity; ${set} 'Global' -Uri 'a' }`,
    "with `-Identity` from `'Global'`",
  ],
  [
    `$id = $rows[0].Identity; foreach ($row in $rows) { $row.Identity; ${set} -Identity $id -Uri 'a' }`,
    'with `-Identity` from `$id`',
  ],
  [
    `foreach ($row in Get-CsPushNotificationConfiguration) { $row.Identity; if ($row.Uri) { ${set} -Uri 'a' } }`,
    'without `-Identity`',
  ],
];

test('reports calls in loops over objects that change another one', async () => {
  for (const [line, object] of wrong)
    assertSaidOnce(line, await inChange(line), message(object, '$row.Identity'));
});

test('reports them in an undo, where rows or records come one after another', async () => {
  const now = `$now = @(Get-CsPushNotificationConfiguration | Where-Object { $_.Uri })`;
  const loops = [
    [`foreach ($one in $saved) { $one.Identity; ${set} -Uri $one.Uri }`, 'without `-Identity`'],
    [
      `foreach ($one in $saved) { $one.Identity; ${set} -Identity 'Global' -Uri $one.Uri }`,
      "with `-Identity` from `'Global'`",
    ],
    [
      `foreach ($one in $saved) { $one.Identity; ${set} -Identity $saved[0].Identity -Uri $one.Uri }`,
      'with `-Identity` from `$saved[0].Identity`',
    ],
    [
      `foreach ($one in $saved) { $one.Identity; ${set} -Identity $now[0].Identity -Uri $one.Uri }`,
      'with `-Identity` from `$now[0].Identity`',
    ],
  ] as const;
  for (const [line, object] of loops)
    assertSaidOnce(line, await inUndo(`${now}; ${line}`), message(object, '$one.Identity'));
});

/** Loops whose calls change the object of the row, or another one on purpose. */
const honest = [
  `foreach ($row in $rows) { ${set} -Identity $row.Identity -Uri 'a' }`,
  `foreach ($row in $rows) { ${set} -Identity "$($row.Identity)" -Uri 'a' }`,
  `foreach ($row in $rows) { ${set} -Id $row.Identity -Uri 'a' }`,
  `foreach ($row in $rows) { ${set} $row.Identity -Uri 'a' }`,
  `foreach ($row in $rows) { $id = $row.Identity; ${set} -Identity $id -Uri 'a' }`,
  `foreach ($row in $rows) { $one = $row; ${set} -Identity $one.Identity -Uri 'a' }`,
  `foreach ($row in $rows) { $how = @{ Identity = $row.Identity; Uri = 'a' }; ${set} @how }`,
  `foreach ($row in $rows) { $how = @{}; $how.Identity = $row.Identity; $how.Uri = 'a'; ${set} @how }`,
  `foreach ($id in $rows | ForEach-Object { $_.Identity }) { ${set} -Identity $id -Uri 'a' }`,
  `$rows | ForEach-Object { ${set} -Identity $_.Identity -Uri 'a' }`,
  `foreach ($row in $rows) { $row | ${set} -Uri 'a' }`,
  `foreach ($row in $rows) { if ($row.Identity -eq 'Global') { ${set} -Identity 'Global' -Uri 'a' } }`,
  `foreach ($row in $rows) { $row.Identity; Get-CsPushNotificationConfiguration | Out-Null }; ${set} -Identity 'Global' -Uri 'a'`,
  `foreach ($try in 1, 2) { ${set} -Identity 'Global' -Uri 'a' }`,
];

test('says nothing of calls that name the object of the row, or whose object all rows share', async () => {
  const found: string[] = [];
  for (const line of honest) found.push(...(await inChange(line)));
  const back = [
    ofEach,
    restored,
    `$saved | ForEach-Object { ${set} -Identity $_.Identity -Uri $_.Uri }`,
    `foreach ($one in $saved) { $id = $one.Identity; ${set} -Identity $id -Uri $one.Uri }`,
    `foreach ($one in @($saved | Where-Object { $_.Uri })) { ${set} -Identity "$($one.Identity)" -Uri $one.Uri }`,
  ];
  for (const line of back) found.push(...(await inUndo(line)));
  assert.deepEqual(found, []);
});
