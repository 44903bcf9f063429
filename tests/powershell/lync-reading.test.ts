import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sample } from '../support/size.ts';
import { skip } from '../support/powershell/start.ts';
import { canonical } from './lync/canonical.ts';
import { pairs } from './lync/pairs.ts';
import { reading } from './lync/scenes.ts';
import { commandsOf } from './lync/values.ts';
import { plain, type Outcome, type World } from './model/case.ts';
import { everyFault } from './model/faults.ts';
import { ModelSession } from './model/session.ts';

const runbooks = ['lync-push-notifications', 'lync-skype-provisioning'] as const;
/** Commands that start a program of Windows or open a connection: no model answers them. */
const outside = new Set(['resolve-federation-records', 'show-my-groups', 'test-apple-port']);
/** Commands that need no Lync Server Management Shell. */
const anywhere = new Set([...outside, 'check-federation-records']);

const sessions: ModelSession[] = [];
after(() => {
  for (const session of sessions) session.close();
});

function start(...models: string[]): ModelSession {
  const session = new ModelSession({ models });
  sessions.push(session);
  return session;
}

/** Every command of both runbooks, by name and text. */
function everyCommand(without: ReadonlySet<string>): [command: string, script: string][] {
  return runbooks
    .flatMap((runbook) => Object.entries(commandsOf(runbook)))
    .filter(([command]) => !without.has(command));
}

/** Commands that only write a file: their own test says what they do. */
const saving = new Set(['save-configuration']);

function isReading(command: string): boolean {
  if (saving.has(command)) return false;
  return !pairs.some(({ change, undo }) => command === change || command === undo);
}

/** What a run of a reading command did wrong: it changed something, or went on after an error. */
function violations(script: string, world: World, outcome: Outcome): string[] {
  const found: string[] = [];
  if (canonical(outcome.world) !== canonical(world)) found.push('changes something');
  if (Object.keys(outcome.files).length > 0) found.push('writes a file');
  if (script.startsWith('& {') && outcome.errors.length > 0) found.push('goes on after an error');
  return found;
}

test(
  'a reading command changes nothing and hides no error, whatever fails',
  { skip },
  async (context) => {
    const session = start('lync', 'dns');
    const found: string[] = [];
    const counts = { commands: 0, calls: 0, run: 0, cases: 0 };
    for (const [command, script] of everyCommand(outside).filter(([name]) => isReading(name))) {
      const [usual] = await session.run(reading, [plain(script)]);
      assert.ok(usual);
      assert.deepEqual([usual.failure, usual.errors], [null, []], command);
      assert.notEqual(usual.output.trim(), '', command);
      const faults = everyFault(script, usual.calls, []);
      const chosen = sample(faults);
      counts.commands++;
      counts.calls += usual.calls.length;
      counts.run += chosen.length;
      counts.cases += faults.length;
      for (const { name, step } of chosen) {
        const [hit] = await session.run(reading, [step]);
        assert.ok(hit);
        const isTold =
          [hit.failure ?? '', ...hit.errors, ...hit.said].join('') !== '' ||
          hit.output.includes('not known: ');
        const fails =
          step.missing.length > 0 || /\b(?:throws|throws-after|writes-error)$/.test(name);
        const wrong = [
          ...violations(script, reading, hit),
          ...(fails && !isTold ? ['hides it'] : []),
        ];
        found.push(...wrong.map((what) => `${command}, ${name}: ${what}`));
      }
    }
    context.diagnostic(
      `${String(counts.commands)} commands, ${String(counts.calls)} calls, ${String(counts.run)} of ${String(counts.cases)} cases, ${String(found.length)} violations`,
    );
    assert.deepEqual(found, []);
  },
);

test(
  'in another shell, a command names the cmdlet or the shell that it lacks, and does nothing',
  { skip },
  async () => {
    const session = start('graph');
    for (const [command, script] of everyCommand(anywhere)) {
      const [outcome] = await session.run(reading, [plain(script)]);
      assert.ok(outcome);
      assert.match(
        outcome.failure ?? outcome.errors.join(' '),
        /'\w+-Cs\w+' is not recognized/,
        command,
      );
      assert.equal(outcome.output.trim(), '', command);
      const said = isReading(command)
        ? []
        : [
            'Stopped by an error. This needs the Lync Server Management Shell and an account in RtcUniversalServerAdmins.',
          ];
      assert.deepEqual(outcome.said, said, command);
      assert.deepEqual(violations('', reading, outcome), [], command);
    }
  },
);
