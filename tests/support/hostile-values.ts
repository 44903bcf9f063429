import fc from 'fast-check';

/** Values that have broken naive quoting somewhere, each harmless once it is a literal. */
export const hostileValues: readonly string[] = [
  "'",
  "''",
  '‘',
  '’‘‚‛',
  "Kim's ‘lab’",
  "ends with '",
  "'starts",
  "'; Remove-Item C:\\ -Recurse; '",
  '’; Stop-Computer; ‘',
  "' + (Get-Date) + '",
  '$(Stop-Computer)',
  '${env:USERNAME}',
  '$env:PATH',
  '`n`0`"',
  'ends with `',
  '"double" “curly” „low“',
  'a | b; c & d && e || f',
  '@(1,2) @{a=1} #comment <# block #>',
  '{{tenantDomain}}',
  '$&$1$`',
  "'@",
  '–Force —WhatIf ―Confirm',
  '\u00a0\u2003\u3000',
  '알림 通知 é ß 😀 👩‍🔧',
  '%TEMP% %%',
  '<script>alert(1)</script>',
  '\\',
];

/** Any string of UTF-16 code units, lone surrogates and NUL included, rich in quotes. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom("'", '‘', '’', '‚', '‛', '"', '`', '$(', '}}', '{{x}}', '\n', '\0', ';'),
      fc.constantFrom(...hostileValues),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));
