import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assertSaidOnce,
  assertSound,
  problemsOf,
  saidOfChanging,
  saidOfReading,
  soundFile,
} from './site.ts';

/** Lines with a block in which nothing happens, and its word. */
const empty = [
  ['if (Get-CsPool) { }', 'if'],
  ['if (Get-CsPool) {}', 'if'],
  ['if (Get-CsPool) { ; }', 'if'],
  ['if (Get-CsPool) { <# Set-CsPool -Site 1 #> }', 'if'],
  ['if (Get-CsPool) { } else { Set-CsPool -Site 1 }', 'if'],
  ['if (Get-CsPool) { Set-CsPool -Site 1 } else { }', 'else'],
  ['if (Get-CsPool) { Set-CsPool -Site 1 } elseif (Get-CsUser) { }', 'elseif'],
  ['foreach ($pool in Get-CsPool) { }', 'foreach'],
  ['try { } catch { throw }', 'try'],
  ['try { Set-CsPool -Site 1 } finally { }', 'finally'],
  ['"$(if (Get-CsPool) { })" | Out-Null', 'if'],
] as const;

test('reports a block in which no statement stands', async () => {
  const lines = empty.map(([line]) => line);
  for (const all of [await saidOfChanging(lines), await saidOfReading(lines.slice(0, 3))])
    for (const [line, word] of empty.slice(0, all.size))
      assertSaidOnce(
        line,
        all.get(line),
        `found \`${word}\` with an empty block, expected a statement in it. Write what`,
      );
});

test('takes blocks with a statement as right, and empty ones that are no branch', async () => {
  assertSound(
    await saidOfChanging([
      'if (Get-CsPool) { Set-CsPool -Site 1 } else { throw }',
      'foreach ($pool in Get-CsPool) { if ($pool.Site) { continue }; Set-CsPool -Site 1 }',
      '$count = 0; foreach ($pool in Get-CsPool) { $count++ }; $count.ToString() | Out-Null',
      '$table = @{ }; $table.Count | Out-Null',
      'if (Get-CsPool) { ; Set-CsPool -Site 1 }',
      '"if (1) { }" | Out-Null # if (1) { }',
    ]),
  );
});

test('says once that the only change of a command is gone', async () => {
  const file = 'content/runbooks/enable-push/commands/disable-push.ps1';
  const text = soundFile(file).replace(
    /Set-CsPushNotificationConfiguration[^\n]*/,
    'if (Get-CsPool) { }',
  );
  assert.notEqual(text, soundFile(file));
  const problems = await problemsOf({ files: { [file]: text } });
  assert.equal(problems.length, 1, problems.join('\n'));
});
