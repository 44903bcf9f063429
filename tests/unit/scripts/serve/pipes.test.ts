import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen } from '../../../../scripts/serve/listen.ts';
import { staticServer } from '../../../../scripts/serve/static.ts';

const root = mkdtempSync(join(tmpdir(), 'fieldbook-pipes-'));
const server = staticServer(root);
let port = 0;

before(async () => {
  writeFileSync(join(root, '404.html'), 'not found');
  port = await listen(server, 0);
});

after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true });
});

test('a pipe in the folder is not there for anybody', async () => {
  mkdirSync(join(root, 'en'));
  for (const name of ['pipe.html', 'en/index.html']) execFileSync('mkfifo', [join(root, name)]);
  for (const target of ['pipe.html', 'pipe.html%2f', 'en/', 'en%2f', 'en%5c', 'en/index.html']) {
    const answer = await fetch(`http://127.0.0.1:${port}/${target}`);
    assert.deepEqual([answer.status, await answer.text()], [404, 'not found'], target);
  }
});

test('what an address has below a file is not there either', async () => {
  writeFileSync(join(root, 'worker.js'), 'script');
  for (const end of ['/', '%2f', '%2F', '%2f%2f', '%5c', '/index.html', '%2findex.html']) {
    const answer = await fetch(`http://127.0.0.1:${port}/worker.js${end}`);
    assert.deepEqual([answer.status, await answer.text()], [404, 'not found'], end);
  }
});
