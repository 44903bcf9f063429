import { test } from 'node:test';
import { assertSaidOnce, assertSound, saidOfChanging, saidOfReading } from './site.ts';

const tried = [
  'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false -WhatIf',
  'Set-CsPushNotificationConfiguration -EnableApplePushNotificationService $false -WhatIf:$true',
  'Set-CsPushNotificationConfiguration -Identity Global -wi | Out-Null',
  "foreach ($one in 'a', 'b') { Set-CsUser -Identity $one -Enabled $true -WhatIf }",
  "'a', 'b' | ForEach-Object { Set-CsUser -Identity $_ -Enabled $true -WhatIf }",
  '$WhatIfPreference = $true',
];

test('tells a change that is only tried', async () => {
  for (const [line, problems] of await saidOfChanging(tried))
    assertSaidOnce(
      line,
      problems,
      /found `(?:Set-Cs\w+` with `-WhatIf`|\$WhatIfPreference`, which makes every call a try), expected a call that makes the change\./,
    );
});

test('takes a try as right whose output is read, and in a command that only reads', async () => {
  const lines = [
    '$shown = Enable-PushNotificationProxy -WhatIf -ErrorAction Stop | Select-Object -Last 1',
    'if (Enable-PushNotificationProxy -WhatIf) { Get-CsPool }',
    'Enable-PushNotificationProxy -WhatIf | Where-Object { $_ }',
    '$WhatIfPreference = $false',
    'Set-CsUser -Identity a -Enabled $true -WhatIf; Set-CsUser -Identity a -Enabled $true',
  ];
  assertSound(await saidOfChanging(lines));
  const [reading = ''] = tried;
  assertSound(await saidOfReading([reading]));
});
