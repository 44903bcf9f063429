import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assertSaid,
  change,
  place,
  read,
  removed,
  restored,
  said,
  written,
  type Pair,
} from './record-orders.ts';

test('says of an undo that it removes its record before anything is restored', async () => {
  await assertSaid(
    { reader: [place, read, removed, restored] },
    /disable-push\.ps1:5:5: found `Remove-Item`, which removes the record `\$env:USERPROFILE\\push-before\.csv` before/,
  );
});

test('says of an undo that it removes its record between two changes', async () => {
  const between =
    /disable-push\.ps1:6:5: found `Remove-Item`, which .* before everything is restored/;
  for (const last of [restored, `foreach ($one in $saved) { ${restored} }`])
    await assertSaid({ reader: [place, read, restored, removed, last] }, between);
});

test('says nothing of a change behind the removal that another branch or record needs', async () => {
  const sound: readonly (readonly string[])[] = [
    [place, read, `if ($saved.Count -gt 1) { ${restored}; ${removed}; return }`, restored, removed],
    [place, read, 'foreach ($try in 1, 2) {', restored, '}', removed],
  ];
  for (const reader of sound) assert.deepEqual(await said({ reader }), [], JSON.stringify(reader));
});

test('says of a change that it stands before its record is written', async () => {
  const early =
    /enable-push\.ps1:4:\d+: found `Set-Cs\w+`, which changes something before the record/;
  for (const line of [change, `[void](${change})`, `try { ${change} } catch { throw }`])
    await assertSaid({ writer: [place, line, ...written] }, early);
});

test('says of a change that it removes its record again', async () => {
  await assertSaid(
    { writer: [place, ...written, change, removed] },
    /enable-push\.ps1:9:5: found `Remove-Item`, which removes the record .* of the change/,
  );
  const first = `if (Test-Path -LiteralPath $record) { ${removed} }`;
  await assertSaid(
    { writer: [place, first, ...written, change] },
    /enable-push\.ps1:4:43: found `Remove-Item`, which removes the record .* of the change/,
  );
});

const each = [
  "foreach ($file in @(Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'push-before-*.csv')) {",
  '$record = $file.FullName',
];
const oneOfTwo = [
  "$earlier = Join-Path -Path $env:USERPROFILE -ChildPath 'push-earlier.csv'",
  'if (-not (Test-Path -LiteralPath $record) -and (Test-Path -LiteralPath $earlier)) { $record = $earlier }',
];
const eachPlace = place.replace('before', 'before-$($row.Name)').replaceAll("'", '"');
const perRow = (...lines: string[]) => [
  'foreach ($row in @(Get-CsPool)) {',
  eachPlace.replace(
    / = .*$/,
    ' = Join-Path -Path $env:USERPROFILE -ChildPath "push-before-$($row.Name).csv"',
  ),
  ...lines,
  '}',
];

test('says of an undo that it removes its record first where both stand in one block', async () => {
  const early: readonly (readonly string[])[] = [
    [...each, read, removed, restored, '}'],
    [...each, removed, read, `if ($saved) { ${restored} }`, '}'],
    [place, read, removed, `foreach ($one in $saved) { ${restored} }`],
    [
      place,
      'foreach ($try in 1, 2) {',
      read,
      removed,
      `foreach ($one in $saved) { ${restored} }`,
      '}',
    ],
    [place, `if (Test-Path -LiteralPath $record) { ${read}; ${removed}; ${restored} }`],
    [place, ...oneOfTwo, read, removed, restored],
    [place, `$restore = { ${read}; ${removed}; ${restored} }`, '& $restore'],
    [...each, 'try {', read, removed, restored, '} catch { throw }', '}'],
  ];
  for (const reader of early) {
    const inLoop = reader.includes(each[1] ?? '');
    await assertSaid(
      { reader, ...(inLoop && { writer: perRow(...written, change) }) },
      /found `Remove-Item`, which removes the record `\$env:USERPROFILE\\push-\S+` before anything/,
    );
  }
});

test('says of a change in a loop that it stands before its record or removes it', async () => {
  const reader = [...each, read, restored, removed, '}'];
  await assertSaid(
    { writer: perRow(change, ...written), reader },
    /enable-push\.ps1:\d+:5: found `Set-Cs\w+`, which changes something before the record/,
  );
  await assertSaid(
    { writer: perRow(...written, change, removed), reader },
    /enable-push\.ps1:\d+:5: found `Remove-Item`, which removes the record .* of the change/,
  );
});

const fresh = '$fresh = -not (Test-Path -LiteralPath $record)';
const ownRemoved = `if ($fresh) { ${removed} }`;

test('says nothing of an order that only some runs have', async () => {
  const sound: readonly Pair[] = [
    {},
    { reader: [place, read, `if (-not $saved) { ${removed}; return }`, restored, removed] },
    { reader: [place, read, `$restore = { ${restored} }`, '& $restore', removed] },
    { reader: [place, '$other = "$record.new"', read, restored, removed] },
    { reader: [place, read, `if ($saved) { ${restored}; ${removed} } else { ${removed} }`] },
    { reader: [place, read, `if ($saved.Count -eq 0) { ${removed} } else { ${restored} }`] },
    { reader: [place, read, `foreach ($one in $saved) { ${restored} }`, removed] },
    { reader: [place, ...oneOfTwo, read, restored, removed] },
    { writer: perRow(...written, change), reader: [...each, read, restored, removed, '}'] },
    {
      writer: perRow(...written, change),
      reader: [...each, read, `if (-not $saved) { ${removed}; continue }`, restored, removed, '}'],
    },
    {
      writer: perRow(fresh, ...written, `try { ${change} } catch { ${ownRemoved}; throw }`),
      reader: [...each, read, restored, removed, '}'],
    },
    { writer: [place, fresh, ...written, `try { ${change} } catch { ${ownRemoved}; throw }`] },
    { writer: [place, `if (Get-CsPool) { ${change} }`, ...written, change] },
    { writer: [place, `$set = { ${change} }`, ...written, '& $set'] },
    { writer: [place, change.replace('Set-', 'Get-').replace(/ -.*/, ''), ...written, change] },
  ];
  for (const pair of sound) assert.deepEqual(await said(pair), [], JSON.stringify(pair));
});
