import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertSaidOnce, problemsOf, saidOfChanging } from './site.ts';

test('reports what a console without PSReadLine breaks', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'console-paste' }), [
    'content/runbooks/enable-push/commands/test-push.ps1:2:1: found an empty line inside a statement, expected none. Remove the line: a console runs what it has when it meets one.',
    'content/runbooks/enable-push/commands/test-push.ps1:3:1: found a tab, expected spaces. A console takes a tab for completion.',
    'content/runbooks/enable-push/commands/test-push.ps1:6:5: found a keyword on a line of its own that belongs to the statement before, expected it behind the closing brace, as in `} else {`. Join it to the line before.',
  ]);
});

test('says once that a keyword is on a line of its own behind an assignment', async () => {
  const lines = ['else { 2 }', 'elseif ($identity) { 2 }'].map(
    (rest) => `$identity = 'a'; $x = if ($identity) { 1 }\n${rest}`,
  );
  for (const [line, problems] of await saidOfChanging(lines))
    assertSaidOnce(line, problems, 'found a keyword on a line of its own');
});
