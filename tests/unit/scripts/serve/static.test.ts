import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen } from '../../../../scripts/serve/listen.ts';
import { staticServer } from '../../../../scripts/serve/static.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-serve-'));
const root = join(folder, 'dist');
const server = staticServer(root);
let port = 0;

before(async () => {
  mkdirSync(join(root, 'ko'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'confidential');
  writeFileSync(join(root, 'ko/index.html'), 'ko home');
  writeFileSync(join(root, '404.html'), 'not found');
  mkdirSync(join(root, 'fr/404'), { recursive: true });
  writeFileSync(join(root, 'fr/404/index.html'), 'introuvable');
  writeFileSync(join(root, 'ko/index.html.br'), 'as Brotli');
  writeFileSync(join(root, 'ko/index.html.gz'), 'as gzip');
  mkdirSync(join(root, '_astro'));
  writeFileSync(join(root, '_astro/entry.abcd1234.js'), 'script');
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
function request(target: string, method = 'GET', more = ''): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const bytes = `${method} ${target} HTTP/1.1\r\nHost: x\r\n${more}Connection: close\r\n\r\n`;
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
  '//ko',
  '/\\evil.example/..',
  `/${'a'.repeat(300)}`,
  `/${'a%'.repeat(300)}`,
  '/%',
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
];

test('no target of a request ends the server or leads out of its folder', async () => {
  for (const target of hostile) {
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS', 'CONNECT', 'NONSENSE']) {
      assert.doesNotMatch(await request(target, method), /confidential/, `${method} ${target}`);
    }
  }
  assert.equal(statusOf(await request('/ko/')), '200');
});

test('a page that is not there is answered with the one that says so', async () => {
  assert.match(await request('/ko/none/'), /^HTTP\/1\.1 404[^]*not found/);
  assert.match(await request('//'), /^HTTP\/1\.1 404[^]*not found/);
  assert.match(await request(`/ko/${'a'.repeat(300)}`), /^HTTP\/1\.1 404[^]*not found/);
});

test('the page that says so is in the language of the address', async () => {
  assert.match(await request('/fr/none/'), /^HTTP\/1\.1 404[^]*introuvable/);
  assert.match(await request('/fr/none.css', 'HEAD'), /^HTTP\/1\.1 404[^]*\r\n\r\n$/);
  assert.match(await request('/_astro/'), /^HTTP\/1\.1 404[^]*not found/);
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

const everywhere = [
  "Content-Security-Policy: frame-ancestors 'none'",
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Resource-Policy: same-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cache-Control: no-cache',
];

test('no answer, whatever its status, may be framed or read as another type', async () => {
  const etag = /\r\n(ETag: .*)\r\n/
    .exec(await request('/ko/'))?.[1]
    ?.replace('ETag', 'If-None-Match');
  const answers = [
    ['200', await request('/ko/')],
    ['206', await request('/ko/', 'GET', 'Range: bytes=0-1\r\n')],
    ['301', await request('/ko')],
    ['304', await request('/ko/', 'GET', `${etag}\r\n`)],
    ['400', await request('ko')],
    ['404', await request('/none')],
    ['405', await request('/ko/', 'POST')],
    ['405', await request('x:1', 'CONNECT')],
    ['412', await request('/ko/', 'GET', 'If-Match: "other"\r\n')],
    ['416', await request('/ko/', 'GET', 'Range: bytes=900-\r\n')],
    ['417', await request('/ko/', 'GET', 'Expect: more\r\n')],
    ['431', await request('/ko/', 'GET', `X: ${'a'.repeat(20_000)}\r\n`)],
  ] as const;
  for (const [status, answer] of answers) {
    assert.equal(statusOf(answer), status);
    for (const header of everywhere) assert.ok(answer.includes(`\r\n${header}\r\n`), answer);
  }
});

test('a client gets the compressed file that it takes', async () => {
  const answerFor = (accepted: string) =>
    request('/ko/', 'GET', `Accept-Encoding: ${accepted}\r\n`);
  const type = /\r\nContent-Type: text\/html; charset=utf-8\r\n/;
  const cases = [
    ['gzip, deflate, br, zstd', 'br', 'as Brotli'],
    ['gzip;q=0.5, br;q=0', 'gzip', 'as gzip'],
    ['identity', undefined, 'ko home'],
  ] as const;
  for (const [accepted, coding, body] of cases) {
    const answer = await answerFor(accepted);
    assert.match(answer, type);
    assert.match(answer, /\r\nVary: Accept-Encoding\r\n/);
    assert.equal(/\r\nContent-Encoding: (.*)\r\n/.exec(answer)?.[1], coding);
    assert.ok(answer.endsWith(`\r\n\r\n${body}`));
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
