import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { listen } from '../../../../scripts/serve/listen.ts';
import { staticServer } from '../../../../scripts/serve/static.ts';
import { assertAsyncProperty } from '../../../support/size.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-serve-'));
const root = join(folder, 'dist');
const server = staticServer(root);
let port = 0;

before(async () => {
  mkdirSync(join(root, 'ko'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'confidential');
  writeFileSync(join(root, 'ko/index.html'), 'ko home');
  writeFileSync(join(root, '404.html'), 'not found');
  writeFileSync(join(root, 'all.zip'), Buffer.alloc(8_000_000));
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(join(root, 'circle'), join(root, 'circle'));
  port = await listen(server, 0);
});

after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** What the server answers to a request as it stands, until it closes the connection. */
function request(target: string, method = 'GET'): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const bytes = `${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    const socket = connect(port, '127.0.0.1', () => {
      // A target with a line break may be no whole request: the server is not to wait for its rest.
      if (/\s/.test(target)) socket.end(bytes, 'latin1');
      else socket.write(bytes, 'latin1');
    });
    socket.on('data', (part) => (text += part.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(text);
    });
  });
}

function statusOf(answer: string): string | undefined {
  return /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1];
}

const hostile = [
  '//',
  '///',
  '//ko',
  '/\\evil.example/..',
  `/${'a'.repeat(300)}`,
  `/${'a%'.repeat(300)}`,
  '/%',
  '/%ff%fe',
  '/%00',
  '/circle',
  '/link.txt',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/ko/..%5c..%5csecret.txt',
  '*',
  'http://[',
  'ko',
  '\xff\xfe',
  '/ko\xff',
];

test('no target of a request ends the server or leads out of its folder', async () => {
  for (const target of hostile) {
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS', 'CONNECT', 'NONSENSE']) {
      assert.doesNotMatch(await request(target, method), /confidential/, `${method} ${target}`);
    }
  }
  const parts = fc.constantFrom('/', '//', '..', '%2e', '%', '%00', '\\', ':', '@', '?', '#', 'ko');
  const target = fc
    .array(fc.oneof(parts, fc.string({ unit: 'binary-ascii' })), { maxLength: 8 })
    .map((all) => `/${all.join('')}`);
  await assertAsyncProperty(
    fc.asyncProperty(target, async (text) => {
      assert.doesNotMatch(await request(text), /confidential/);
    }),
    2_000,
  );
  assert.equal(statusOf(await request('/ko/')), '200');
});

test('a page that is not there is answered with the one that says so', async () => {
  assert.match(await request('/ko/none/'), /^HTTP\/1\.1 404[^]*not found/);
  assert.match(await request('//'), /^HTTP\/1\.1 404[^]*not found/);
  assert.match(await request(`/ko/${'a'.repeat(300)}`), /^HTTP\/1\.1 404[^]*not found/);
});

test('a folder without its slash leads to the one with it, on this host', async () => {
  assert.match(await request('/ko?q=1'), /^HTTP\/1\.1 301[^]*\r\nLocation: \/ko\/\?q=1\r\n/);
  assert.match(await request('//ko'), /\r\nLocation: \/ko\/\r\n/);
});

test('only GET and HEAD are answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    assert.match(await request('/ko/', method), /^HTTP\/1\.1 405[^]*\r\nAllow: GET, HEAD\r\n/);
  }
});

test('no answer may be framed, or read as another type', async () => {
  for (const target of ['/ko/', '/none', '/ko']) {
    const answer = await request(target);
    assert.match(answer, /\r\nContent-Security-Policy: frame-ancestors 'none'\r\n/);
    assert.match(answer, /\r\nX-Content-Type-Options: nosniff\r\n/);
    assert.match(answer, /\r\nCross-Origin-Opener-Policy: same-origin\r\n/);
    assert.match(answer, /\r\nCross-Origin-Resource-Policy: same-origin\r\n/);
  }
});

/** Downloads that end after their first bytes, as when a reader closes the tab. */
function abortedDownload(): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('GET /all.zip HTTP/1.1\r\nHost: x\r\n\r\n');
    });
    socket.once('data', () => socket.destroy());
    socket.once('close', () => {
      resolve();
    });
  });
}

const descriptors = '/proc/self/fd';

test(
  'an aborted download leaves no file open',
  { skip: process.platform !== 'linux' },
  async () => {
    const count = () => readdirSync(descriptors).length;
    await abortedDownload();
    const before = count();
    await Promise.all(Array.from({ length: 50 }, abortedDownload));
    // What is closed is closed a little later than the connection: the test's own time limit ends the wait.
    while (count() > before) await new Promise((later) => setImmediate(later));
  },
);
