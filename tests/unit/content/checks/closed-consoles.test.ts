import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOfReading } from './site.ts';

test('reports what closes the console into which a command is pasted', async () => {
  const closing = [
    'exit',
    'if (-not (Get-CsPool)) { exit 1 }',
    'Get-CsPool; exit',
    '[Environment]::Exit(1)',
    '[System.Environment]::FailFast(1)',
    'Stop-Process -Id $PID',
    'spps $pid -Force',
    'Stop-Process -Name powershell',
    'Get-Process -Id $PID | Stop-Process',
    '(Get-Process -Id $PID).Kill()',
    '[Diagnostics.Process]::GetCurrentProcess().Kill()',
    '$Host.SetShouldExit(1)',
    '"$(exit 1)"',
  ];
  for (const [line, problems] of await saidOfReading(closing)) {
    assert.equal(problems.length, 1, `${line}: ${problems.join('\n')}`);
    assert.match(
      problems[0] ?? '',
      /, which closes the console, expected a command that leaves the console open, .* Write `throw`/,
      line,
    );
  }
});

test('an exit that is a name, a text or a key closes nothing', async () => {
  const lines = [
    "$exit = 'exit'; $exit",
    '$table = @{ exit = 1 }; $table.exit',
    'Exit-PSSession',
    '$p = Get-Process -Id $PID; $p.Name',
    '$p.HasExited; $LASTEXITCODE',
    'Get-Process -Name powershell # exit',
  ];
  for (const [line, problems] of await saidOfReading(lines)) assert.deepEqual(problems, [], line);
});
