import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { skip } from '../support/powershell/start.ts';
import { assertAsyncProperty } from '../support/size.ts';
import { isBack, keepsTheRecord, saysTheTruth } from './exchange/oracles.ts';
import { pairs } from './exchange/pairs.ts';
import { endExchange, exchange, filesFor, step } from './exchange/scene.ts';
import { anyWorld, canonical } from './exchange/worlds.ts';
import { everyFault } from './model/faults.ts';

after(endExchange);

test(
  'in any world, each change can be repeated without effect and taken back',
  { skip },
  async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...pairs),
      anyWorld(),
      async (pair, start) => {
        const setting = { pair, start, files: filesFor(pair.change) };
        const [change, undo] = [step(pair.change), step(pair.undo)];
        const [first, second, back, again] = await exchange().run(
          start,
          [change, change, undo, undo],
          setting.files,
        );
        assert.ok(first && second && back && again);
        assert.equal(
          canonical(second.world),
          canonical(first.world),
          'the second run changes something',
        );
        assert.deepEqual(second.files, first.files, 'the second run changes the record');
        const found = [
          ...saysTheTruth(setting, { world: start, files: setting.files }, first),
          ...saysTheTruth(setting, first, second),
          ...saysTheTruth(setting, second, back),
        ];
        assert.deepEqual(
          [...found, ...(pair.hasWayBack?.(start) === false ? [] : isBack(setting, back))],
          [],
        );
        assert.match(
          again.failure ?? '',
          /There is no record|cannot go back to none|is not installed/,
        );
      },
    );
    await assertAsyncProperty(property, 500);
  },
);

test(
  'in any world, a change that failed half-way can be finished and taken back',
  { skip },
  async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...pairs),
      anyWorld(),
      fc.boolean(),
      fc.nat(),
      async (pair, start, isSecond, which) => {
        const setting = { pair, start, files: filesFor(pair.change) };
        const [change, undo] = [step(pair.change), step(pair.undo)];
        const [usual] = await exchange().run(start, [change], setting.files);
        assert.ok(usual);
        const faults = everyFault(
          change.script,
          usual.calls,
          Object.keys(usual.files).filter((name) => name.endsWith('.csv')),
        );
        const fault = faults[which % faults.length];
        assert.ok(fault);
        const before = isSecond ? [change] : [];
        const steps = [...before, fault.step, change, undo];
        const outcomes = await exchange().run(start, steps, setting.files);
        const [hit, back] = [outcomes[before.length], outcomes.at(-1)];
        assert.ok(hit && back);
        const was = isSecond ? outcomes[0] : { world: start, files: setting.files };
        assert.ok(was);
        const found = [...saysTheTruth(setting, was, hit), ...keepsTheRecord(setting, hit)];
        assert.deepEqual(
          [...found, ...(pair.hasWayBack?.(start) === false ? [] : isBack(setting, back))],
          [],
          fault.name,
        );
      },
    );
    await assertAsyncProperty(property, 500);
  },
);
