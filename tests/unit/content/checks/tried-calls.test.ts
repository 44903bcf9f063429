import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidOfChanging, saidOfReading } from './site.ts';

const tried = [
  'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false -WhatIf',
  'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false -WhatIf:$true',
  'Set-CsPushNotificationConfiguration -Identity Global -wi | Out-Null',
  "foreach ($one in 'a', 'b') { Set-CsUser -Identity $one -Enabled $true -WhatIf }",
  "'a', 'b' | ForEach-Object { Set-CsUser -Identity $_ -Enabled $true -WhatIf }",
  '$WhatIfPreference = $true',
];

test('tells a change that is only tried', async () => {
  for (const [line, [problem = '', ...others]] of await saidOfChanging(tried)) {
    assert.match(
      problem,
      /found `(?:Set-Cs\w+` with `-WhatIf`|\$WhatIfPreference`, which makes every call a try), expected a call that makes the change\./,
      line,
    );
    assert.deepEqual(others, [], line);
  }
});

test('takes a try as right whose output is read, and in a command that only reads', async () => {
  const lines = [
    '$shown = Enable-PushNotificationProxy -WhatIf -ErrorAction Stop | Select-Object -Last 1',
    'if (Enable-PushNotificationProxy -WhatIf) { Get-CsPool }',
    'Enable-PushNotificationProxy -WhatIf | Where-Object { $_ }',
    '$WhatIfPreference = $false',
  ];
  for (const [line, problems] of await saidOfChanging(lines)) assert.deepEqual(problems, [], line);
  const [reading = ''] = tried;
  for (const [line, problems] of await saidOfReading([reading]))
    assert.deepEqual(problems, [], line);
});
