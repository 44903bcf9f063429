import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

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
