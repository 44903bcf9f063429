import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { runInWorld } from './run-in-world.ts';
import type { World } from './world.ts';

const add = 'add-key-credential';
const remove = 'remove-key-credential';
const ready: Partial<World> = { Ours: true, File: 'ours', Principal: 'p1' };

test('the key is added after those that exist, once', { skip }, async () => {
  const world = { ...ready, Keys: ['first', 'symmetric'] };
  const { runs, ours } = await runInWorld(add, ['microsoft-graph'], world, 2);
  assert.deepEqual(runs[0]?.calls, ['Update-MgServicePrincipal p1 first symmetric new']);
  assert.deepEqual(runs[0].messages, [`Registered certificate ${ours}. Keys kept: 2.`]);
  assert.deepEqual(runs[1]?.calls, []);
  assert.deepEqual(runs[1].messages, [
    `Certificate ${ours} is already registered. Nothing was changed.`,
  ]);
});

test('the first key of a service principal needs no others', { skip }, async () => {
  const { runs } = await runInWorld(add, ['microsoft-graph'], ready);
  assert.deepEqual(runs[0]?.calls, ['Update-MgServicePrincipal p1 new']);
});

test('a key that was stored as Base64 text is recognised', { skip }, async () => {
  const world = { ...ready, Keys: ['first', 'ours as text'] };
  const added = await runInWorld(add, ['microsoft-graph'], world);
  assert.deepEqual([added.runs[0]?.calls, added.runs[0]?.failure], [[], null]);
  const removed = await runInWorld(remove, ['microsoft-graph'], world, 2);
  assert.deepEqual(removed.runs[0]?.calls, ['Update-MgServicePrincipal p1 first']);
  assert.match(removed.runs[1]?.messages[0] ?? '', /is not registered\. Nothing was changed\.$/);
});

test('undo leaves an empty list when the key was the only one', { skip }, async () => {
  const { runs } = await runInWorld(remove, ['microsoft-graph'], { ...ready, Keys: ['ours'] });
  assert.deepEqual(runs[0]?.calls, ['Update-MgServicePrincipal p1']);
});

test(
  'a key without its value stops both: writing the list back would lose it',
  { skip },
  async () => {
    for (const command of [add, remove]) {
      const world = { ...ready, Keys: ['first', 'without value'] };
      const { runs } = await runInWorld(command, ['microsoft-graph'], world);
      assert.match(runs[0]?.failure ?? '', /Nothing was changed\. Wait a few minutes/);
      assert.deepEqual(runs[0]?.calls, []);
    }
  },
);

test('a missing file, another tenant and a refusal each stop the script', { skip }, async () => {
  for (const command of [add, remove]) {
    const noFile = await runInWorld(command, ['microsoft-graph'], { ...ready, File: 'none' });
    assert.match(noFile.runs[0]?.failure ?? '', /Copy the exported certificate there/);
    const elsewhere = await runInWorld(command, ['microsoft-graph'], { ...ready, Principal: null });
    assert.match(elsewhere.runs[0]?.failure ?? '', /signed in to the right tenant/);
  }
  const world = { ...ready, Refuses: ['Update-MgServicePrincipal'] };
  const refused = await runInWorld(add, ['microsoft-graph'], world);
  assert.match(refused.runs[0]?.failure ?? '', /was refused/);
  assert.deepEqual(refused.runs[0]?.messages, []);
});

test('the retired MSOnline command worked the same way', { skip }, async () => {
  const id = '00000002-0000-0ff1-ce00-000000000000';
  const { runs, ours } = await runInWorld('add-credential-msonline', ['msonline'], ready, 2);
  assert.deepEqual(runs[0]?.calls, [`New-MsolServicePrincipalCredential ${id} Asymmetric Verify`]);
  assert.deepEqual(runs[0].messages, [
    'Sign in as an administrator of the Office 365 tenant.',
    `Registered certificate ${ours}.`,
  ]);
  assert.deepEqual(runs[1]?.calls, []);
  assert.match(runs[1].messages[1] ?? '', /already registered/);
});
