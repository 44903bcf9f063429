import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listen } from '../../../../scripts/serve/listen.ts';
import { staticServer } from '../../../../scripts/serve/static.ts';

const root = mkdtempSync(join(tmpdir(), 'fieldbook-pipes-'));
const server = staticServer(root);

after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true });
});

test('a pipe in the folder is not there for anybody', async () => {
  writeFileSync(join(root, '404.html'), 'not found');
  mkdirSync(join(root, 'en'));
  for (const name of ['pipe.html', 'en/index.html']) execFileSync('mkfifo', [join(root, name)]);
  const port = await listen(server, 0);
  for (const target of ['pipe.html', 'en/', 'en/index.html']) {
    const answer = await fetch(`http://127.0.0.1:${port}/${target}`);
    assert.deepEqual([answer.status, await answer.text()], [404, 'not found'], target);
  }
});
