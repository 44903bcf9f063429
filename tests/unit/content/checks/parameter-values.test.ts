import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

test('reports an example that its own type refuses', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-example-invalid' }), [
    'content/parameters.yaml:4:3: found "https://edge.contoso.com" at `edgeFqdn.example` (scheme), expected a valid fqdn. Correct the value or the type.',
  ]);
});

test('reports a default that is no choice', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-default-invalid' }), [
    'content/parameters.yaml:34:3: found "android" at `phones.default` (choice), expected a valid choice. Correct the value or the type.',
  ]);
});

test('reports an example that would go into a command in another form', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-not-canonical' }), [
    'content/parameters.yaml:4:3: found "Edge.Contoso.com" at `edgeFqdn.example`, expected "edge.contoso.com", which is how it goes into commands. Write it so.',
  ]);
});

test('reports cases that miss a value of the deciding parameter', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-default-from' }), [
    'content/parameters.yaml:64:5: found the cases apple, nothing, expected exactly apple, none. Give one case for each value.',
  ]);
});
