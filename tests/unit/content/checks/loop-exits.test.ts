import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOfChanging } from './site.ts';

test('tells an exit that no loop is around', async () => {
  const lines = [
    "Get-CsPool | ForEach-Object { if ($_.Site -eq 'a') { continue }; $_ }",
    "Get-CsPool | ForEach-Object { if ($_.Site -eq 'a') { break } }",
    'Get-CsPool | Where-Object { if ($_) { continue } }',
    'if (Get-CsPool) { continue }',
    'foreach ($a in 1, 2) { Get-CsPool | ForEach-Object { continue } }',
    "try { Get-CsPool } catch { 'no'; continue; throw }",
  ];
  for (const [line, problems] of await saidOfChanging(lines)) {
    const [problem = '', ...others] = problems.filter((one) => !one.includes('`catch`'));
    assert.match(problem, /found `(?:continue|break)` outside of a loop, expected it in `foreach`/);
    assert.deepEqual(others, [], line);
  }
});

test('takes an exit of a loop, of a switch and of a failed command as right', async () => {
  const lines = [
    'foreach ($a in 1, 2) { if ($a -eq 1) { continue }; break }',
    "switch ('a') { 'a' { break } }",
    'do { break } while ($true)',
    'foreach ($a in 1, 2) { & { if ($a -eq 1) { continue } } }',
    'Get-CsPool | ForEach-Object { foreach ($a in 1, 2) { break } }',
    'Get-CsPool | ForEach-Object { if ($_) { return } }',
    "trap { 'no'; break }",
  ];
  for (const [line, problems] of await saidOfChanging(lines)) assert.deepEqual(problems, [], line);
});
