import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, restored, rows, said, saved } from './record-pairs.ts';
import { assertSaidOnce } from './site.ts';

const written = '$row | Export-Csv -LiteralPath $record';

test('reports an undo that leaves its record where it is', async () => {
  assertSaidOnce(
    'no removal',
    await said({ reader: [place, saved, restored] }),
    'disable-push.ps1:5:16: found `Import-Csv`, whose record `$env:USERPROFILE\\push-before.csv` stays when everything is back, expected `Remove-Item -LiteralPath …` with its path at the end. Remove the record when the earlier state is back: the next change would keep it, and its undo restore what it says.',
  );
});

test('takes an undo that removes its record, renames it, or hands it on as right', async () => {
  const ends = [
    removed,
    `if ($saved) { ${removed} }`,
    'Move-Item -LiteralPath $record -Destination "$record.old"',
    'Rename-Item -LiteralPath $record -NewName push-restored.csv',
    '[IO.File]::Delete($record)',
    'foreach ($one in @($record)) { Remove-Item -LiteralPath $one }',
  ];
  for (const end of ends)
    assert.deepEqual(await said({ reader: [place, saved, restored, end] }), [], end);
});

test('takes an undo as right whose change moves an old record away', async () => {
  const aside =
    'if (Test-Path -LiteralPath $record) { Move-Item -LiteralPath $record -Destination "$record.old" }';
  assert.deepEqual(
    await said({ writer: [place, rows, aside, written], reader: [place, saved, restored] }),
    [],
  );
});
