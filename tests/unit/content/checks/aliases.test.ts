import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

const taken = 'expected a name that nothing else has, now or before. Correct it, or remove it.';
const ofLanguage = 'expected a name that JavaScript gives no meaning. Correct it, or remove it.';

test('reports an alias that something else has, or that JavaScript gives a meaning', async () => {
  const runbook = 'content/runbooks/enable-push/runbook.yaml';
  assert.deepEqual(await problemsOf({ fixture: 'alias-taken' }), [
    `content/parameters.yaml:3:25: found the alias \`sipDomains\`, ${taken}`,
    `content/parameters.yaml:3:37: found the alias \`toString\`, ${ofLanguage}`,
    `content/parameters.yaml:19:13: found the alias \`edgeServer\`, ${taken}`,
    `${runbook}:34:19: found the alias \`try-it\`, ${taken}`,
    `${runbook}:38:15: found the alias \`turn-on\`, ${taken}`,
    `${runbook}:38:24: found the alias \`constructor\`, ${ofLanguage}`,
  ]);
});
