import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, restored, rows, said, saved } from './record-pairs.ts';
import { assertSaidOnce } from './site.ts';

const exported = '$row | Export-Csv -LiteralPath $record';
const temporary = [
  place.replace('$env:USERPROFILE', '$env:TEMP'),
  '$record = "$env:TEMP\\push-before.csv"',
  "$record = [IO.Path]::Combine([IO.Path]::GetTempPath(), 'push-before.csv')",
];

test('reports a record in the folder for temporary files that an undo reads', async () => {
  for (const line of temporary)
    assertSaidOnce(
      line,
      await said({
        writer: [line, rows, exported],
        reader: [line, saved, restored, removed],
      }),
      'enable-push.ps1:5:12: found the record `$env:TEMP\\push-before.csv` in the folder for temporary files, expected it in a folder that lasts',
    );
});

test('takes another file in that folder as right', async () => {
  const report = '$row | Export-Csv -LiteralPath "$env:TEMP\\report.csv"';
  const problems = await said({ writer: [place, rows, report, exported] });
  assert.deepEqual(problems, []);
});
