import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { test } from 'node:test';
import { servedFolder } from '../../../support/served-folder.ts';

const served = servedFolder({ 'ko/index.html': 'ko home', '404.html': 'not found' });

/** The whole text of the answers to requests that one connection sends at once. */
function pipelined(targets: readonly string[]): Promise<string> {
  const lines = targets.map((target, at) => {
    const end = at === targets.length - 1 ? 'Connection: close\r\n' : '';
    return `GET ${target} HTTP/1.1\r\nHost: x\r\n${end}\r\n`;
  });
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(served.port, '127.0.0.1', () => socket.write(lines.join('')));
    socket.on('data', (part) => (text += part.toString('latin1')));
    socket.on('close', () => {
      resolve(text);
    });
  });
}

test('requests that are sent at once are answered in their order', async () => {
  const text = await pipelined(['/ko/', '/none', '/ko', '/ko/', '//']);
  const statuses = [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
  assert.deepEqual(statuses, ['200', '404', '301', '200', '404']);
});

test(
  'a client that asks for thousands of files at once has few open',
  { skip: process.platform !== 'linux' },
  async () => {
    const count = () => readdirSync('/proc/self/fd').length;
    const before = count();
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, count())), 1);
    const asked = 2_000;
    const text = await pipelined(Array.from({ length: asked }, () => '/ko/'));
    clearInterval(watch);
    assert.equal(text.match(/HTTP\/1\.1 200/g)?.length, asked);
    assert.ok(most > 0 && most - before < 20, `${most - before} more descriptors`);
  },
);
