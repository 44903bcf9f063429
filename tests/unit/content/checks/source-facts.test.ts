import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

test('reports a fact that no step covers, and one out of range', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'fact-uncovered' }), [
    'content/runbooks/enable-push/runbook.yaml:5:1: found no trace of fact A2, expected a step that covers it, or an entry of `corrections` or `factsElsewhere`. Tell it in a step that has `facts: [A2]`, or say where it went, as `{ fact: A2, where: sources }` below `factsElsewhere`.',
    'content/runbooks/enable-push/runbook.yaml:34:17: found the fact A9, expected one of A0 to A3. Write the number that the source gives the fact, as A0, or widen `factRange`.',
  ]);
});
