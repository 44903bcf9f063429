import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { root } from '../../scripts/run/command.ts';
import { skip } from '../support/powershell/start.ts';
import { sample } from '../support/size.ts';
import { isBack, keepsTheRecord, saysTheTruth, type Setting } from './exchange/oracles.ts';
import { pairs, type Pair } from './exchange/pairs.ts';
import { endExchange, exchange, filesFor, step } from './exchange/scene.ts';
import { canonical, usualWorlds } from './exchange/worlds.ts';
import type { Outcome, World } from './model/case.ts';
import { everyFault, type NamedFault } from './model/faults.ts';

after(endExchange);

/** How many calls the commands of a test make, and how many of their faults were tried. */
let seen = { calls: 0, run: 0, faults: 0 };

function tell(context: TestContext): void {
  const { calls, run, faults } = seen;
  context.diagnostic(`${String(calls)} calls, ${String(run)} of ${String(faults)} faults`);
  seen = { calls: 0, run: 0, faults: 0 };
}

/** The faults of a command, all or a tenth of them, with each change that is lost. */
function faultsOf(command: string, { calls, files }: Outcome): NamedFault[] {
  const records = Object.keys(files).filter((name) => name.endsWith('.csv'));
  const all = everyFault(step(command).script, calls, records);
  const chosen = [...new Set([...sample(all), ...all.filter(({ isLost }) => isLost === true)])];
  seen.calls += calls.length;
  seen.run += chosen.length;
  seen.faults += all.length;
  return chosen;
}

async function changeFails(setting: Setting): Promise<string[]> {
  const { pair, start, files } = setting;
  const [change, undo] = [step(pair.change), step(pair.undo)];
  const [usual] = await exchange().run(start, [change], files);
  assert.ok(usual);
  const found: string[] = [];
  for (const { name, step: fault } of faultsOf(pair.change, usual)) {
    const [hit, then, back] = await exchange().run(start, [fault, change, undo], files);
    const [, straight] = await exchange().run(start, [fault, undo], files);
    assert.ok(hit && then && back && straight);
    const wrong = [
      ...saysTheTruth(setting, { world: start, files }, hit),
      ...keepsTheRecord(setting, hit),
      ...(pair.wanted(then) === pair.wanted(usual)
        ? []
        : [`cannot be finished: ${then.failure ?? ''}`]),
      ...isBack(setting, back),
      ...(canonical(straight.world) === canonical(start) ? [] : ['cannot be taken back at once']),
    ];
    found.push(...wrong.map((what) => `${pair.change}, ${name}: ${what}`));
  }
  return found;
}

async function undoFails(setting: Setting): Promise<string[]> {
  const { pair, start, files } = setting;
  const [change, undo] = [step(pair.change), step(pair.undo)];
  const [done, undone] = await exchange().run(start, [change, undo], files);
  assert.ok(done && undone);
  if (
    canonical(done.world) === canonical(start) &&
    Object.keys(done.files).length === Object.keys(files).length
  )
    return [];
  const found: string[] = [];
  for (const { name, step: fault } of faultsOf(pair.undo, { ...undone, files: done.files })) {
    const [, hit, again] = await exchange().run(start, [change, fault, undo], files);
    assert.ok(hit && again);
    const wrong = [
      ...saysTheTruth(setting, done, hit),
      ...keepsTheRecord(setting, hit),
      ...isBack(setting, again),
    ];
    found.push(...wrong.map((what) => `${pair.undo}, ${name}: ${what}`));
  }
  return found;
}

for (const pair of pairs) {
  test(
    `${pair.change} and ${pair.undo} keep their promise, whatever fails`,
    { skip },
    async (context) => {
      const found: string[] = [];
      for (const start of usualWorlds) {
        const setting = { pair, start, files: filesFor(pair.change) };
        found.push(...(await changeFails(setting)), ...(await undoFails(setting)));
      }
      tell(context);
      assert.deepEqual(found, []);
    },
  );
}

const inPairs = new Set(pairs.flatMap(({ change, undo }: Pair) => [change, undo]));
const folder = join(root, 'content/runbooks/exchange-push-proxy/commands');
const alone = readdirSync(folder)
  .map((name) => name.replace(/\.ps1$/, ''))
  .filter((name) => !inPairs.has(name));

for (const command of alone) {
  test(`${command} says nothing untrue, whatever fails`, { skip }, async (context) => {
    const start: World = { ...(usualWorlds[1] ?? {}) };
    const files = filesFor('credential');
    const pair: Pair = { change: command, undo: command, wanted: () => true };
    const [usual] = await exchange().run(start, [step(command)], files);
    assert.ok(usual);
    assert.deepEqual([usual.failure, usual.errors], [null, []]);
    const found: string[] = [];
    for (const { name, step: fault } of faultsOf(command, usual)) {
      const [hit] = await exchange().run(start, [fault], files);
      assert.ok(hit);
      const wrong = saysTheTruth(
        { pair, start: hit.world, files: hit.files },
        { world: start, files },
        hit,
      );
      if (command.startsWith('show-') && canonical(hit.world) !== canonical(start))
        wrong.push('changes something');
      found.push(...wrong.map((what) => `${command}, ${name}: ${what}`));
    }
    tell(context);
    assert.deepEqual(found, []);
  });
}
