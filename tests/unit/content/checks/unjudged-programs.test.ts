import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging } from './site.ts';

test('tells a program whose failure nothing checks', async () => {
  const lines = [
    'iisreset /noforce',
    'iisreset.exe /noforce | Out-Null',
    'netsh advfirewall set allprofiles state on',
    "if ($LASTEXITCODE -ne 0) { throw 'Push is off again.' }; iisreset /noforce",
    "iisreset /noforce; iisreset /start; if ($LASTEXITCODE -ne 0) { throw 'Push is off again.' }",
  ];
  for (const [line, problems] of await saidOfChanging(lines))
    assertSaidOnce(
      line,
      problems,
      /found `[^`]+`, whose failure nothing checks, expected a check of `\$LASTEXITCODE` after it\./,
    );
});

test('takes a program as right that is judged, that only shows something, and a function', async () => {
  const lines = [
    "iisreset /noforce; if ($LASTEXITCODE -ne 0) { throw 'Push is off again.' }",
    "iisreset /noforce\n    if (-not $?) { throw 'Push is off again.' }",
    'ipconfig /all',
    'function Restart { Get-CsPool }\n    Restart',
  ];
  assertSound(await saidOfChanging(lines));
});
