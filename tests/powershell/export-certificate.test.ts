import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { runInWorld, type Mocks } from './run-in-world.ts';

const mocks: readonly Mocks[] = ['exchange', 'computer'];
const Config = { Current: 'ours', Previous: null, Next: null };

test(
  'the current certificate is exported once, whatever else the store holds',
  { skip },
  async () => {
    const Store = ['Contoso OAuth', 'ours', 'Exchange S2S OAuth'];
    const { runs, ours, folder } = await runInWorld(
      'export-certificate',
      mocks,
      { Store, Config },
      2,
    );
    const path = join(folder, 'certificate.cer');
    assert.deepEqual(runs[0]?.messages, [`Exported certificate ${ours} to ${path}.`]);
    assert.deepEqual(runs[1]?.messages, [
      `${path} already holds certificate ${ours}. Nothing was written.`,
    ]);
  },
);

test('a file that holds something else is left alone', { skip }, async () => {
  const world = { Store: ['ours'], Config, File: 'other' as const };
  const { runs } = await runInWorld('export-certificate', mocks, world);
  assert.match(runs[0]?.failure ?? '', /Move that file away or choose another path/);
});

test(
  'no current certificate, or not in this store: the script says what to do',
  { skip },
  async () => {
    const none = await runInWorld('export-certificate', mocks);
    assert.match(none.runs[0]?.failure ?? '', /Set the current certificate first/);
    const elsewhere = await runInWorld('export-certificate', mocks, { Store: ['other'], Config });
    assert.match(elsewhere.runs[0]?.failure ?? '', /Run this on an Exchange server that has it/);
  },
);

test(
  'the state command shows the exported certificate, or that there is none',
  { skip },
  async () => {
    const shown = await runInWorld('show-exported-certificate', [], { Ours: true, File: 'ours' });
    assert.match(shown.runs[0]?.output ?? '', new RegExp(`Thumbprint : ${shown.ours}`));
    const absent = await runInWorld('show-exported-certificate', []);
    assert.match(absent.runs[0]?.messages[0] ?? '', /^There is no file at /);
  },
);
