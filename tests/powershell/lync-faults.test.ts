import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { skip } from '../support/powershell/start.ts';
import { isBack, saysTheTruth, type Setting } from './lync/oracles.ts';
import { sampleOf, scenes } from './lync/scenes.ts';
import { scriptOf } from './lync/values.ts';
import { plain, type Step } from './model/case.ts';
import { everyFault, type NamedFault } from './model/faults.ts';
import { ModelSession } from './model/session.ts';
import { runs } from '../support/size.ts';

let session: ModelSession | undefined;
after(() => session?.close());

/** Steps before the faulty one and after it; the last is the undo command, run without a fault. */
interface Case {
  name: string;
  setting: Setting;
  before: Step[];
  fault: NamedFault;
  afterwards: Step[];
}

async function casesOf(setting: Setting): Promise<Case[]> {
  const { pair, values, start } = setting;
  const change = plain(scriptOf(pair.runbook, pair.change, values));
  const undo = plain(scriptOf(pair.runbook, pair.undo, values));
  session ??= new ModelSession({ models: ['lync'] });
  const [done, taken] = await session.run(start, [change, undo]);
  assert.ok(done && taken);
  assert.deepEqual(
    [done.failure, taken.failure],
    [null, null],
    `${pair.change} works when nothing goes wrong`,
  );
  const records = Object.keys(done.files);
  const both = (before: Step[], faults: NamedFault[], tails: Step[][], command: string): Case[] =>
    faults.flatMap((fault) =>
      tails.map((afterwards) => ({
        name: `${pair.runbook} ${command}: ${fault.name}`,
        setting,
        before,
        fault,
        afterwards,
      })),
    );
  return [
    ...both(
      [],
      everyFault(change.script, done.calls, records),
      [[undo], [change, undo]],
      pair.change,
    ),
    ...both(
      [change],
      everyFault(change.script, done.calls, records),
      [[undo]],
      `${pair.change} again`,
    ),
    ...both([change], everyFault(undo.script, taken.calls, records), [[undo]], pair.undo),
  ];
}

async function violationsOf({ name, setting, before, fault, afterwards }: Case): Promise<string[]> {
  const steps = [...before, fault.step, ...afterwards];
  const outcomes = (await session?.run(setting.start, steps)) ?? [];
  const lies = outcomes.flatMap((outcome, at) =>
    saysTheTruth(setting, outcomes[at - 1]?.world ?? setting.start, outcome),
  );
  const last = outcomes.at(-1);
  assert.ok(last);
  return [...lies, ...isBack(setting, last)].map((violation) => `${name}: ${violation}`);
}

test(
  'no fault at any call of any command loses a record, brings a false success or closes the way back',
  { skip },
  async (context) => {
    const all = (await Promise.all(scenes.map(casesOf))).flat();
    const chosen = sampleOf(all, runs(all.length));
    const violations = (await Promise.all(chosen.map(violationsOf))).flat();
    const faults = new Set(all.map(({ name }) => name)).size;
    context.diagnostic(
      `${String(scenes.length)} pairs of commands, ${String(faults)} faults, ${String(chosen.length)} of ${String(all.length)} cases run`,
    );
    assert.deepEqual(violations, []);
  },
);
