import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { servedFolder } from '../../../support/served-folder.ts';

const served = servedFolder({ '404.html': 'not found' });

test('a pipe in the folder is not there for anybody', async () => {
  mkdirSync(join(served.root, 'en'));
  for (const name of ['pipe.html', 'en/index.html'])
    execFileSync('mkfifo', [join(served.root, name)]);
  for (const target of ['pipe.html', 'pipe.html%2f', 'en/', 'en%2f', 'en%5c', 'en/index.html']) {
    const answer = await fetch(`http://127.0.0.1:${served.port}/${target}`);
    assert.deepEqual([answer.status, await answer.text()], [404, 'not found'], target);
  }
});

test('what an address has below a file is not there either', async () => {
  writeFileSync(join(served.root, 'worker.js'), 'script');
  for (const end of ['/', '%2f', '%2F', '%2f%2f', '%5c', '/index.html', '%2findex.html']) {
    const answer = await fetch(`http://127.0.0.1:${served.port}/worker.js${end}`);
    assert.deepEqual([answer.status, await answer.text()], [404, 'not found'], end);
  }
});
