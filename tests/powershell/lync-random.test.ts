import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { assertAsyncProperty } from '../support/size.ts';
import { skip } from '../support/powershell/start.ts';
import { canonical } from './lync/canonical.ts';
import { letThrough } from './lync/let-through.ts';
import { isBack, saysTheTruth, type Setting } from './lync/oracles.ts';
import { pairs, type Pair } from './lync/pairs.ts';
import { endLync, lync } from './lync/sessions.ts';
import { scriptOf } from './lync/values.ts';
import { anyValues, anyWorld, type Version } from './lync/worlds.ts';
import { plain, type Step } from './model/case.ts';
import { everyFault } from './model/faults.ts';

after(endLync);

interface Scene extends Setting {
  version: Version;
}

function anyScene(runbook: Pair['runbook']): fc.Arbitrary<Scene> {
  const pair = fc.constantFrom(...pairs.filter((one) => one.runbook === runbook));
  const version = fc.constantFrom<Version>('later', 'earlier');
  return fc.tuple(pair, anyValues(), version, fc.boolean()).chain(([one, values, which, isFound]) =>
    anyWorld(which).map((world) => {
      const start = isFound ? world : letThrough(one, values, world);
      return { pair: one, values, version: which, start };
    }),
  );
}

function stepsOf({ pair, values }: Setting): [change: Step, undo: Step] {
  return [
    plain(scriptOf(pair.runbook, pair.change, values)),
    plain(scriptOf(pair.runbook, pair.undo, values)),
  ];
}

const noRecord = /There is no record|incomplete|not found/;

for (const runbook of ['lync-push-notifications', 'lync-skype-provisioning'] as const) {
  test(
    `${runbook}: in any world, each change can be repeated without effect and taken back`,
    { skip },
    async () => {
      const property = fc.asyncProperty(anyScene(runbook), async (setting) => {
        const { version, start } = setting;
        const [change, undo] = stepsOf(setting);
        const steps = [change, change, undo, undo];
        const [first, second, back, again] = await lync(version).run(start, steps);
        assert.ok(first && second && back && again);
        const [once, twice] = [canonical(first.world), canonical(second.world)];
        assert.equal(twice, once, 'the second run changes something');
        assert.deepEqual(second.files, first.files, 'the second run changes the record');
        const found = [
          ...saysTheTruth(setting, start, first),
          ...saysTheTruth(setting, first.world, second),
          ...saysTheTruth(setting, second.world, back),
          ...isBack(setting, back),
        ];
        assert.deepEqual(found, []);
        assert.match(again.failure ?? '', noRecord);
      });
      await assertAsyncProperty(property, 500);
    },
  );

  test(
    `${runbook}: in any world, a change that failed half-way can be finished and taken back`,
    { skip },
    async () => {
      const scene = fc.tuple(anyScene(runbook), fc.boolean(), fc.nat());
      const property = fc.asyncProperty(scene, async ([setting, isSecond, which]) => {
        const { version, start } = setting;
        const [change, undo] = stepsOf(setting);
        const [usual] = await lync(version).run(start, [change]);
        assert.ok(usual);
        const faults = everyFault(change.script, usual.calls, Object.keys(usual.files));
        const fault = faults[which % faults.length];
        assert.ok(fault);
        const steps = [...(isSecond ? [change] : []), fault.step, change, undo];
        const outcomes = await lync(version).run(start, steps);
        const last = outcomes.at(-1);
        assert.ok(last);
        const lies = outcomes.flatMap((outcome, at) =>
          saysTheTruth(setting, outcomes[at - 1]?.world ?? start, outcome),
        );
        assert.deepEqual([...lies, ...isBack(setting, last)], [], fault.name);
      });
      await assertAsyncProperty(property, 500);
    },
  );
}
