import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { listen } from '../../../../scripts/serve/listen.ts';
import { readRequest } from '../../../../scripts/serve/request.ts';

const main = resolve(import.meta.dirname, '../../../../scripts/serve/main.ts');
const root = mkdtempSync(join(tmpdir(), 'fieldbook-serve-'));
after(() => {
  rmSync(root, { recursive: true });
});

/** What the server says to a command line that it cannot follow, and its exit code. */
function start(...args: readonly string[]): { text: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, '--root', root, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { text: stdout + stderr, code: status };
}

test('a port that is none is refused in one line', () => {
  for (const port of ['-1', '65536', '80.5', '0x50', '1e3', 'http', ' 80', '']) {
    assert.deepEqual(readRequest(['--root', root, '--port', port]), {
      problem: `--port ${port} is no port: use a number from 0 to 65535.`,
    });
  }
  assert.deepEqual(start('--port', '-1'), {
    text: '--port -1 is no port: use a number from 0 to 65535.\n',
    code: 2,
  });
});

test('an option that is none, or lacks its value, is refused without a stack trace', () => {
  for (const args of [['--prot', '80'], ['8080'], ['--port']]) {
    const { text, code } = start(...args);
    assert.match(text, /Use: npm start -- --port 8080/);
    assert.doesNotMatch(text, /\n\s+at /);
    assert.equal(code, 2);
  }
});

test('a folder that is not there is named, with what to do', () => {
  const { text, code } = start('--root', join(root, 'none'));
  assert.equal(text, `${join(root, 'none')} is no folder. Build the site first: npm run build\n`);
  assert.equal(code, 2);
});

test('an empty name is no folder, and not the one in which the command runs', () => {
  for (const args of [['--root', ''], ['--root=']])
    assert.deepEqual(readRequest(args), {
      problem: '--root names no folder. Name that of the site, or leave it out.',
    });
});

test('where no port is free, the message says which ones were tried', async () => {
  const busy = createServer();
  const first = await listen(busy, 0);
  try {
    await assert.rejects(listen(createServer(), first, 1), {
      message: `No port from ${first} to ${first} is free. Choose another: npm start -- --port 8080`,
    });
  } finally {
    busy.close();
  }
});

test('the last port is followed by none', async () => {
  const busy = createServer();
  // Another program may have it already: busy it is.
  await listen(busy, 65_535).catch(() => undefined);
  try {
    const { text, code } = start('--port', '65535');
    assert.match(text, /^No port from 65535 to 65535 is free\. /);
    assert.equal(code, 1);
  } finally {
    busy.close();
  }
});
