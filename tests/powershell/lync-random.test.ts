import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { skip } from '../support/powershell/start.ts';
import { plain } from './model/case.ts';
import { ModelSession } from './model/session.ts';
import { canonical } from './lync/canonical.ts';
import { isBack, saysTheTruth } from './lync/oracles.ts';
import { pairs } from './lync/pairs.ts';
import { scriptOf } from './lync/values.ts';
import { anyValues, anyWorld, type Version } from './lync/worlds.ts';
import { runs } from '../support/size.ts';

const sessions: Partial<Record<Version, ModelSession>> = {};

function sessionOf(version: Version): ModelSession {
  return (sessions[version] ??= new ModelSession({
    models: ['lync'],
    earlier: version === 'earlier',
  }));
}

after(() => {
  for (const session of Object.values(sessions)) session.close();
});

for (const runbook of ['lync-push-notifications', 'lync-skype-provisioning'] as const) {
  test(
    `${runbook}: in any world, each change can be repeated without effect and taken back`,
    { skip },
    async () => {
      const pair = fc.constantFrom(...pairs.filter((one) => one.runbook === runbook));
      const version = fc.constantFrom<Version>('later', 'earlier');
      const scene = fc
        .tuple(pair, anyValues(), version)
        .chain(([one, values, which]) =>
          anyWorld(which).map((start) => ({ pair: one, values, version: which, start })),
        );
      const property = fc.asyncProperty(scene, async (setting) => {
        const { pair: one, values, start } = setting;
        const change = plain(scriptOf(runbook, one.change, values));
        const undo = plain(scriptOf(runbook, one.undo, values));
        const [first, second, back, again] = await sessionOf(setting.version).run(start, [
          change,
          change,
          undo,
          undo,
        ]);
        assert.ok(first && second && back && again);
        assert.equal(
          canonical(second.world),
          canonical(first.world),
          'the second run changes something',
        );
        assert.deepEqual(second.files, first.files, 'the second run changes the record');
        assert.deepEqual(
          [
            ...saysTheTruth(setting, start, first),
            ...saysTheTruth(setting, first.world, second),
            ...saysTheTruth(setting, second.world, back),
            ...isBack(setting, back),
          ],
          [],
        );
        assert.match(again.failure ?? '', /There is no record|incomplete|not found/);
      });
      await fc.assert(property, { seed: 20261125, numRuns: runs(500), endOnFailure: false });
    },
  );
}
