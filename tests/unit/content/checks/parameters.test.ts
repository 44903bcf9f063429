import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

test('reports a help text missing in one locale', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-help-missing' }), [
    'content/parameters.yaml:10:3: found nothing at `edgeFqdn.help.ko`, expected a string. Add it: write a help text in every language.',
  ]);
});

test('reports a parameter that nothing uses', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-unused' }), [
    'content/runbooks/enable-push/runbook.yaml:15:24: found the parameter `sipDomains` unused, expected `{{sipDomains}}` in a command or text, or `sipDomains` in a condition or request. Use it, or remove it from the list.',
  ]);
});

test('reports a parameter used and not listed', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-undeclared' }), [
    'content/parameters.yaml:16:1: found the parameter `sipDomains` unused, expected a runbook that lists it. List it in a runbook.yaml, or remove it.',
    'content/runbooks/enable-push/commands/test-push.ps1:1:22: found the parameter `sipDomains`, expected one of the parameters that content/runbooks/enable-push/runbook.yaml lists. List it below `parameters`, or correct its name.',
  ]);
});

test('reports a parameter that the catalogue lacks', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-unknown' }), [
    'content/runbooks/enable-push/runbook.yaml:15:24: found the parameter `proxyFqdn`, expected a parameter of content/parameters.yaml. Define it there, or correct its name.',
  ]);
});

test('reports a condition on a value that is no choice', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-condition' }), [
    'content/runbooks/enable-push/runbook.yaml:27:22: found `android` in a condition on `phones`, expected one of apple, none. Correct the condition.',
  ]);
});
