import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

const taken = 'expected a name that nothing else has, now or before. Correct it, or remove it.';

test('reports an alias that something else has', async () => {
  const runbook = 'content/runbooks/enable-push/runbook.yaml';
  assert.deepEqual(await problemsOf({ fixture: 'alias-taken' }), [
    `content/parameters.yaml:3:25: found the alias \`sipDomains\`, ${taken}`,
    `content/parameters.yaml:19:13: found the alias \`edgeServer\`, ${taken}`,
    `${runbook}:34:19: found the alias \`try-it\`, ${taken}`,
    `${runbook}:38:15: found the alias \`turn-on\`, ${taken}`,
  ]);
});
