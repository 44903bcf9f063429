import assert from 'node:assert/strict';
import { test } from 'node:test';
import { place, removed, rows, said } from './record-pairs.ts';
import { assertSaidOnce } from './site.ts';

const written = '$row | Export-Csv -LiteralPath $record';
const fresh = '$fresh = -not (Test-Path -LiteralPath $record)';
const kept = `if (-not (Test-Path -LiteralPath $record)) { ${written} }`;
const tried = (clean: string) =>
  `try { Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $true } catch { ${clean}; throw }`;

test('reports a change that removes the record of an earlier run', async () => {
  const ways = [
    [place, rows, kept, tried(removed)],
    [place, rows, fresh, kept, tried(`if ($row) { ${removed} }`)],
    [place, rows, kept, tried(`if (Test-Path -LiteralPath $record) { ${removed} }`)],
    [place, rows, kept, tried('[System.IO.File]::Delete($record)')],
    [place, rows, kept, tried("''"), `if (@(Get-CsPool).Count -eq 0) { ${removed}; throw }`],
  ];
  for (const writer of ways)
    assertSaidOnce(
      writer.join('; '),
      await said({ writer }),
      /`(?:Remove-Item|\[System\.IO\.File\]::Delete)`, which removes the record `\$env:USERPROFILE\\push-before\.csv` also where an earlier run wrote it, expected it below `if \(\$fresh\)`/,
    );
});

test('reports a removal behind a call whose errors have nothing to do with the record', async () => {
  const late = `if (@(Get-CsPool).Count -eq 0) { ${removed}; throw }`;
  const kept = `if ($fresh) { ${written} }`;
  assertSaidOnce(
    'late',
    await said({
      writer: [place, rows, fresh, kept, tried(`if ($fresh) { ${removed} }`), late],
    }),
    'also where an earlier run wrote it',
  );
  for (const line of [
    'try { if (Test-Path -LiteralPath $record) { throw } } catch { throw }',
    'try { New-Item -Path $record -ErrorAction Stop } catch { throw }',
    'try { if ($fresh) { $row } else { throw } } catch { throw }',
  ])
    assert.deepEqual(await said({ writer: [place, rows, fresh, line, kept, late] }), [], line);
});

test('takes a removal of what this run wrote as right', async () => {
  const ways = [
    [place, rows, fresh, `if ($fresh) { ${written} }`, tried(`if ($fresh) { ${removed} }`)],
    [place, rows, fresh, kept, tried(`if ($row -and $fresh) { ${removed} }`)],
    [
      place,
      rows,
      '$isWritten = $false',
      `if (-not (Test-Path -LiteralPath $record)) { ${written}; $isWritten = $true }`,
      tried(`if ($isWritten) { ${removed} }`),
    ],
    [place, rows, 'if (Test-Path -LiteralPath $record) { throw }', written, tried(removed)],
    [place, rows, `if (-not (Test-Path -LiteralPath $record)) { ${written}; ${tried(removed)} }`],
    [
      place,
      rows,
      'if (Test-Path -LiteralPath $record) { Move-Item -LiteralPath $record -Destination "$record.old" }',
      written,
      tried(removed),
    ],
  ];
  for (const writer of ways) assert.deepEqual(await said({ writer }), [], writer.join('; '));
});
