import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfReading } from './site.ts';

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
  for (const [line, problems] of await saidOfReading(closing))
    assertSaidOnce(
      line,
      problems,
      /, which closes the console, expected a command that leaves the console open, .* Write `throw`/,
    );
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
  assertSound(await saidOfReading(lines));
});
