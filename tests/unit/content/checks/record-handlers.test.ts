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
} from './record-orders.ts';

const called = [
  [place, read, `$restore = { ${restored} }`, removed, '& $restore'],
  [place, read, `$restore = { param($rows) ${restored} }`, removed, '& $restore $saved'],
  [place, read, `function Restore-It { ${restored} }`, removed, 'Restore-It'],
  [place, read, `$restore = { ${restored} }`, removed, 'if ($saved) { & $restore }'],
  [place, read, `$clean = { ${removed} }`, '& $clean', restored],
  [place, read, `$clean = { ${removed} }`, `$restore = { ${restored} }`, '& $clean', '& $restore'],
];

test('says of an undo that it removes its record before what it calls restores anything', async () => {
  for (const reader of called)
    await assertSaid(
      { reader },
      /disable-push\.ps1:\d+:\d+: found `Remove-Item`, which removes the record .* before anything/,
    );
});

test('says of a change in a block that it is called before the record is written', async () => {
  for (const lines of [
    [`$set = { ${change} }`, '& $set', ...written],
    [`$save = {`, ...written, '}', change, '& $save'],
  ])
    await assertSaid(
      { writer: [place, ...lines] },
      /enable-push\.ps1:\d+:\d+: found `Set-Cs\w+`, which changes something before the record/,
    );
});

test('says of an undo that an error of it removes its record', async () => {
  for (const lines of [
    [`try { ${restored} } catch { ${removed}; throw }`, removed],
    [`try { ${restored} } finally { ${removed} }`],
    [`try { ${restored} } catch { throw } finally { ${removed} }`],
    [`$restore = { ${restored} }`, `try { & $restore } catch { ${removed}; throw }`, removed],
    [`$clean = { ${removed} }`, `try { ${restored} } finally { & $clean }`],
    [`trap { ${removed}; break }`, restored],
    [`foreach ($try in 1, 2) { try { ${restored} } catch { ${removed}; throw } }`, removed],
  ])
    await assertSaid(
      { reader: [place, read, ...lines] },
      /disable-push\.ps1:\d+:\d+: found `Remove-Item`, which removes the record .* also where `Set-Cs\w+` ends with an error, expected it where the earlier state is back/,
    );
});

test('says nothing of handlers and blocks that keep the record until everything is back', async () => {
  for (const lines of [
    [`$restore = { ${restored} }`, '& $restore', removed],
    [`$clean = { ${removed} }`, restored, '& $clean'],
    [`$restore = { ${restored}; ${removed} }`, '& $restore'],
    [`function Restore-It { ${restored} }`, 'Restore-It', removed],
    [
      `$restore = { ${restored} }`,
      `if (-not $saved) { ${removed}; return }`,
      '& $restore',
      removed,
    ],
    [`$restore = { ${restored} }`, `$clean = { ${removed} }`, '& $restore', '& $clean'],
    [`$clean = { ${removed} }`, 'if (-not $saved) { & $clean; return }', restored, '& $clean'],
    [`try { Get-CsPool } catch { ${removed}; throw }`, restored, removed],
    [`try { ${restored} } catch { ${restored}; ${removed}; throw }`, removed],
    [`try { ${restored} } catch [System.ArgumentException] { ${removed}; throw }`, removed],
    [`try { ${restored} } catch { if (-not (Get-CsPool)) { ${removed} }; throw }`, removed],
    [`$done = $false; try { ${restored}; $done = $true } finally { if ($done) { ${removed} } }`],
    [`try { ${restored}; ${removed} } catch { throw }`],
    [`trap { Write-Verbose 'Stopped.'; break }`, restored, removed],
    [`trap [System.ArgumentException] { ${removed}; break }`, restored, removed],
    [`try { ${restored} } catch { Remove-Item -LiteralPath "$record.new"; throw }`, removed],
  ])
    assert.deepEqual(await said({ reader: [place, read, ...lines] }), [], lines.join('; '));
});
