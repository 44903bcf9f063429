import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

test('reports an id given twice, and a product that does not exist', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'id-duplicated' }), [
    'content/runbooks/enable-push/runbook.yaml:2:1: found the product `lync-server`, expected one of lync-server-2013. Correct the id, or add the product to content/products.yaml.',
    'content/runbooks/enable-push/runbook.yaml:36:5: found the id `sign-in` again, expected an id of its own: line 30 has this one. Rename one of them.',
  ]);
});
