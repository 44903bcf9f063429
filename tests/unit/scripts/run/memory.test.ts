import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { collectScript } from '../../../../scripts/run/child.ts';
import { memoryProblemIn } from '../../../../scripts/run/memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-memory-'));

after(() => {
  rmSync(folder, { recursive: true });
});

/** What a script says, and what is said of its end. */
async function run(code: string, nodeOptions: readonly string[] = []) {
  const path = join(folder, 'script.mjs');
  writeFileSync(path, code);
  const said = mock.method(console, 'error', () => undefined);
  const { output } = await collectScript({ path, args: [], nodeOptions });
  said.mock.restore();
  return { output, said: said.mock.calls.map((call) => String(call.arguments)).join('') };
}

test('a script that a system ends for want of memory is told with what to do', async () => {
  const { said } = await run("process.kill(process.pid, 'SIGKILL')");
  assert.match(said, /was ended by SIGKILL\. If nobody ended it, memory ran out\. .*NODE_OPTIONS/);
});

test('one that a person ends is told without', async () => {
  const { said } = await run("process.kill(process.pid, 'SIGTERM')");
  assert.match(said, /was ended by SIGTERM\.$/);
});

const fill = 'const all = []; for (;;) all.push(new Array(1e5).fill(all.length));';

test('what V8 says when its heap is full is told with what to do', async () => {
  const { output } = await run(fill, ['--max-old-space-size=32']);
  assert.match(memoryProblemIn(output) ?? '', /^Memory ran out\. .*NODE_OPTIONS/);
});

test('what a full thread says is told too, and other failures are not', async () => {
  const thread = `import { Worker } from 'node:worker_threads';
    const resourceLimits = { maxOldGenerationSizeMb: 16 };
    new Worker(${JSON.stringify(fill)}, { eval: true, resourceLimits });`;
  assert.match(memoryProblemIn((await run(thread)).output) ?? '', /^Memory ran out/);
  assert.equal(memoryProblemIn((await run("throw new Error('no such memory')")).output), undefined);
});
