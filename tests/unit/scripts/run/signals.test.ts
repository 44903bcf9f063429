import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../../../scripts/run/command.ts';

const moduleUrl = (name: string) => JSON.stringify(pathToFileURL(join(root, 'scripts/run', name)));

test(
  'a script that SIGTERM ends has ended its children before',
  { skip: process.platform === 'win32' && 'Windows has no signals' },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'fieldbook-signals-'));
    t.after(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const child = join(folder, 'child.mjs');
    writeFileSync(child, 'console.log(process.pid); setInterval(() => {}, 1000);');
    const parent = join(folder, 'parent.mjs');
    writeFileSync(
      parent,
      `import { runScript } from ${moduleUrl('child.ts')};
       import { endChildrenOnSignal } from ${moduleUrl('signals.ts')};
       endChildrenOnSignal();
       await runScript(${JSON.stringify(child)}, []);`,
    );
    const running = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'ignore'] });
    const said: unknown[] = await once(running.stdout.setEncoding('utf8'), 'data');
    running.kill('SIGTERM');
    const ended: unknown[] = await once(running, 'close');
    assert.equal(ended[0], 143);
    assert.throws(() => process.kill(Number(said[0]), 0), { code: 'ESRCH' });
  },
);
