import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { canonical } from './lync/canonical.ts';
import { scenesOf } from './lync/scenes.ts';
import { endLync, lync } from './lync/sessions.ts';
import { scriptOf } from './lync/values.ts';
import { plain, type Outcome, type Row, type Step, type World } from './model/case.ts';

after(endLync);

/** What each removal takes away: a table, and a setting that somebody may change before the next removal. */
const removals = {
  'disallow-push-domain': ['AllowedDomains', { Comment: 'Push, made again' }],
  'remove-lync-online': ['HostingProviders', { VerificationLevel: 'AlwaysVerifiable' }],
  'remove-old-provider': ['PublicProviders', { Enabled: false }],
  'remove-skype-provider': ['PublicProviders', { Enabled: false }],
} as const satisfies Readonly<Record<string, readonly [table: string, setting: Row]>>;

async function run(
  world: World,
  step: Step,
  files: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const [outcome] = await lync().run(world, [step], files);
  assert.ok(outcome);
  return outcome;
}

const scenes = scenesOf('later');

for (const [change, [table, setting]] of Object.entries(removals)) {
  test(
    `${change} takes no entry away that was made again with other settings`,
    { skip },
    async () => {
      const { pair, start, values } =
        scenes.find(({ pair: { change: name } }) => name === change) ?? {};
      assert.ok(pair && start && values);
      const remove = plain(scriptOf(pair.runbook, pair.change, values));
      const undo = plain(scriptOf(pair.runbook, pair.undo, values));

      const first = await run(start, remove);
      assert.equal(first.failure, null);
      const left = new Set(first.world[table]?.map(({ Identity }) => Identity));
      const again = structuredClone(start);
      for (const row of again[table] ?? [])
        if (!left.has(row['Identity'] ?? null)) Object.assign(row, setting);
      assert.notEqual(canonical(again), canonical(start), 'the entry has other settings now');

      const second = await run(again, remove, first.files);
      assert.match(
        second.failure ?? '',
        /^Stopped before the next change: the record .+ does not fit\.$/,
      );
      assert.equal(canonical(second.world), canonical(again));
      assert.deepEqual(second.files, first.files, 'the earlier record is kept');

      // As the page says: the earlier record is put elsewhere, and the command is run again.
      const third = await run(again, remove);
      assert.equal(third.failure, null);
      const back = await run(third.world, undo, third.files);
      assert.equal(back.failure, null);
      assert.equal(canonical(back.world), canonical(again), 'the settings of that moment are back');
    },
  );
}
