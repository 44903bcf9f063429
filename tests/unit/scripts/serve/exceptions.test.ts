import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { test } from 'node:test';
import { servedFolder } from '../../../support/served-folder.ts';

const served = servedFolder({
  '_astro/entry.abcd1234.js': 'script',
  'downloads/one.html': 'a single file',
  'ko/index.html': 'ko home',
  'web.config': 'confidential',
});

/** The answer to an address as it is written. */
async function answerTo(path: string): Promise<IncomingMessage> {
  const asked = request({ port: served.port, path, agent: false }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer;
}

test('a file with a hash in its name is kept', async () => {
  const { headers } = await answerTo('/_astro/entry.abcd1234.js');
  assert.match(headers['cache-control'] ?? '', /immutable/);
});

test('a single file is saved and cannot run, at every form of its address', async () => {
  for (const path of [
    ...['/downloads/one.html', '//downloads/one.html', '/%64ownloads/one.html'],
    ...['/./downloads/one.html', '/ko/../downloads/one.html', '/downloads/one.%68tml'],
  ]) {
    const { statusCode, headers } = await answerTo(path);
    assert.equal(statusCode, 200, path);
    assert.equal(headers['content-disposition'], 'attachment', path);
    assert.equal(headers['content-security-policy'], "sandbox; frame-ancestors 'none'", path);
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path);
  }
});

test('a file for the server alone is at no form of its address', async () => {
  for (const path of [
    ...['/web.config', '//web.config', '/%77eb.config', '/./web.config'],
    ...['/ko/../web.config', '/ko/%2e%2e/web.config', '/WEB.config'],
  ])
    assert.equal((await answerTo(path)).statusCode, 404, path);
});
