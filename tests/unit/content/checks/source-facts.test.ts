import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

test('reports a fact that no step covers, and one out of range', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'fact-uncovered' }), [
    'content/runbooks/enable-push/runbook.yaml:5:1: found no trace of fact A2, expected a step that covers it, or an entry of `corrections` or `factsElsewhere`. Write what the fact says, or name where it went.',
    'content/runbooks/enable-push/runbook.yaml:33:17: found the fact A9, expected one of A0 to A3. Correct the id.',
  ]);
});
