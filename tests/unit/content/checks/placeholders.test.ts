import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSaidOnce, assertSound, problemsOf, saidOfReading } from './site.ts';

test('reports a placeholder between double quotes, and one bare', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'placeholder-double-quoted' }), [
    "content/runbooks/enable-push/commands/test-push.ps1:2:28: found `{{edgeFqdn}}` in a double-quoted string, here-string or comment, expected it inside a single-quoted literal, as in `'{{edgeFqdn}}'`. Only there is any value safe; boolean, choice and integer may also stand bare.",
    "content/runbooks/enable-push/commands/test-push.ps1:3:48: found `{{edgeFqdn}}` bare, expected it inside a single-quoted literal, as in `'{{edgeFqdn}}'`. Only there is any value safe; boolean, choice and integer may also stand bare.",
  ]);
});

test('reports a list beside other text, a boolean in quotes, a name with spaces, a comment', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'placeholder-list' }), [
    'content/runbooks/enable-push/commands/enable-push.ps1:3:78: found the boolean `{{applePush}}` inside a literal, expected {{applePush}} bare. Remove the quotes: it becomes $true or $false.',
    "content/runbooks/enable-push/commands/test-push.ps1:1:26: found the list `{{sipDomains}}` beside other text in a literal, expected `'{{sipDomains}}'`. A list becomes several literals: give it one of its own.",
    'content/runbooks/enable-push/commands/test-push.ps1:2:49: found `{{ edgeFqdn }}`, expected a placeholder as `{{edgeFqdn}}`. Write the parameter’s name alone between the braces.',
    "content/runbooks/enable-push/commands/test-push.ps1:2:67: found `{{edgeFqdn}}` in a double-quoted string, here-string or comment, expected it inside a single-quoted literal, as in `'{{edgeFqdn}}'`. Only there is any value safe; boolean, choice and integer may also stand bare.",
  ]);
});

test('reports a choice that stands bare where PowerShell takes it for a command', async () => {
  const lines = [
    '$phones = {{phones}}',
    "if ({{phones}} -eq 'apple') { 1 }",
    "$list = 'a', {{phones}}",
    "if ('apple' -eq {{phones}}) { 1 }",
    '{{phones}}',
    '$table = @{ Phones = {{phones}} }',
    'Get-CsUser -Phones ({{phones}})',
    'foreach ($phone in {{phones}}) { $phone }',
    "'a' + {{phones}}",
    '[string]{{phones}}',
  ];
  for (const [line, problems] of await saidOfReading(lines))
    assertSaidOnce(
      line,
      problems,
      "found `{{phones}}` bare where it is no argument of a command, expected `'{{phones}}'`. Quote it",
    );
});

test('takes a choice that stands bare as an argument', async () => {
  assertSound(
    await saidOfReading([
      'Get-CsUser {{phones}}',
      'Get-CsUser -Phones {{phones}} | Format-List',
      "Get-CsUser -Phones:{{phones}}; Get-CsUser -Phones 'a', {{phones}}",
      "if ((Get-CsUser -Phones {{phones}}).Name -eq '{{phones}}') { 1 }",
      'switch (1) { {{phones}} { 1 } }',
    ]),
  );
});
