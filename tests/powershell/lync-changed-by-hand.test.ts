import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sample } from '../support/size.ts';
import { skip } from '../support/powershell/start.ts';
import { canonical } from './lync/canonical.ts';
import { scenesOf } from './lync/scenes.ts';
import { endLync, lync } from './lync/sessions.ts';
import { scriptOf } from './lync/values.ts';
import { plain, type Row, type Step, type World } from './model/case.ts';
import { everyFault } from './model/faults.ts';

after(endLync);

/** A change, its record, and what an administrator sets by hand after it: not what was there before, and not what the change wants. */
interface ByHand {
  change: string;
  record: string;
  table: string;
  identity: string;
  set: Row;
}

const cases: readonly ByHand[] = [
  {
    change: 'close-policies',
    record: 'skype-closed-policy-Global.csv',
    table: 'ExternalAccessPolicies',
    identity: 'Global',
    set: { EnablePublicCloudAccess: true, EnablePublicCloudAudioVideoAccess: false },
  },
  {
    change: 'open-global-policy',
    record: 'skype-global-policy.csv',
    table: 'ExternalAccessPolicies',
    identity: 'Global',
    set: { EnableFederationAccess: true, EnablePublicCloudAccess: false },
  },
  {
    change: 'assign-user-policy',
    record: 'skype-user-policy-sip_ken@contoso.com.csv',
    table: 'Users',
    identity: 'CN=ken,DC=contoso,DC=com',
    set: { ExternalAccessPolicy: '' },
  },
];

interface Found {
  change: Step;
  undo: Step;
  world: World;
  files: Record<string, string>;
}

/** The deployment after the change was made once and an administrator has set something else. */
async function changedByHand({ change, record, table, identity, set }: ByHand): Promise<Found> {
  const scene = scenesOf('later').find(
    ({ pair }) => pair.runbook === 'lync-skype-provisioning' && pair.change === change,
  );
  assert.ok(scene);
  const { pair, values, start } = scene;
  const [step, undo] = [pair.change, pair.undo].map((command) =>
    plain(scriptOf(pair.runbook, command, values)),
  );
  assert.ok(step && undo);
  const [done] = await lync().run(start, [step]);
  assert.ok(done?.files[record], done?.failure ?? 'the record has another name');
  const rows = (done.world[table] ?? []).map((row) =>
    row['Identity'] === identity ? { ...row, ...set } : row,
  );
  return { change: step, undo, world: { ...done.world, [table]: rows }, files: done.files };
}

function rowOf({ table, identity }: ByHand, world: World): string {
  return canonical({ rows: (world[table] ?? []).filter((row) => row['Identity'] === identity) });
}

for (const one of cases) {
  test(
    `${one.change} after a change by hand has a record of its own, and the first is kept`,
    { skip },
    async () => {
      const { change, undo, world, files } = await changedByHand(one);
      const first = files[one.record];
      const [again, back] = await lync().run(world, [change, undo], files);
      assert.equal(again?.failure, null);
      const aside = Object.keys(again.files).filter((name) => name.endsWith('.old'));
      assert.deepEqual(
        aside.map((name) => again.files[name]),
        [first],
        'the first record is as it was',
      );
      assert.notEqual(again.files[one.record], first);
      assert.match(again.said.join('\n'), /^An earlier record is kept: .+\.old$/m);
      assert.equal(back?.failure, null);
      assert.equal(rowOf(one, back.world), rowOf(one, world), 'as before the last change');
      assert.deepEqual(Object.keys(back.files), aside, 'only the first record is left');
    },
  );

  test(`no fault while ${one.change} runs again loses a record`, { skip }, async () => {
    const { change, undo, world, files } = await changedByHand(one);
    const first = files[one.record] ?? '';
    const [usual] = await lync().run(world, [change], files);
    const faults = everyFault(change.script, usual?.calls ?? [], [one.record]);
    for (const { name, step } of sample(faults)) {
      const outcomes = await lync().run(world, [step, change, undo], files);
      for (const { files: left } of outcomes)
        assert.ok(Object.values(left).includes(first), `${name}: the first record is lost`);
      const back = outcomes.at(-1);
      assert.ok(back);
      assert.equal(rowOf(one, back.world), rowOf(one, world), `${name}: ${back.failure ?? ''}`);
    }
  });
}
