import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const runbook = 'content/runbooks/enable-push/runbook.yaml';
const link = 'https://learn.microsoft.com/powershell/';

const said = (host: string) =>
  problemsOf({ files: { [runbook]: soundFile(runbook).replace(link, `https://${host}/x`) } });

test('reports a host that looks like that of the other addresses', async () => {
  for (const host of [
    'learn.micros0ft.com',
    'learn.rnicrosoft.com',
    'learn.microsft.com',
    'learn.microsoft.co',
    'learn.microsoft.com.example.org',
    'microsoft.com.evil.example',
  ])
    assert.deepEqual(await said(host), [
      `${runbook}:13:23: found the host \`${host}\`, expected one of \`microsoft.com\`, as the other addresses have it. Correct it: to a reader the two look the same, and this one leads elsewhere.`,
    ]);
});

test('takes other hosts, and others of the same domain', async () => {
  for (const host of [
    'support.microsoft.com',
    'blogs.example.org',
    'www.example.co.uk',
    'www.microsystems.com',
    'support.apple.com',
  ])
    assert.deepEqual(await said(host), [], host);
});
