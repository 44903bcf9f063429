import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Command } from '../../../src/content/schemas/command.ts';
import { loadRunbook } from '../../../src/content/read/load.ts';
import { commandFacts, taskFacts } from '../../../src/render/facts.ts';
import { fixtureContent, notices, report } from '../../support/fixture-site.ts';

const runbook = loadRunbook(notices.id, fixtureContent);

function factsOf(id: string) {
  const task = runbook.tasks.find((candidate) => candidate.id === id);
  assert.ok(task);
  return taskFacts(runbook, task, () => '');
}

test('a command has the facts that runbook.yaml gives it', () => {
  const command = runbook.commands[notices.commands.addRelay];
  assert.ok(command);
  assert.deepEqual(commandFacts(command, "New-CfRelay -Name 'new'\n"), {
    effect: 'changes',
    removes: false,
    where: [
      {
        place: 'workstation',
        shell: 'windows-powershell',
        roles: [['StorageAdmins', 'StorageOwners']],
      },
    ],
    confirms: false,
    history: false,
    hasNoUndo: false,
    oneWaySteps: [],
  });
});

test('a command that writes a list back shorter removes something, if runbook.yaml says so', () => {
  const command = runbook.commands[notices.commands.addRelay];
  assert.ok(command);
  assert.equal(commandFacts({ ...command, removes: true }, 'Set-CfRelay\n').removes, true);
});

test('a task names the steps that cannot be undone, unless that is all that it changes', () => {
  const command = (undo: object | string, history = false) =>
    ({ ...runbook.commands[notices.commands.addRelay], undo, history }) as Command;
  const commands = {
    back: command('remove-relay'),
    stays: command({ none: 'stays' }),
    needless: command({ needless: 'nothing-left' }),
    gone: command({ none: 'gone' }, true),
  };
  const stepsOf = (...ids: (keyof typeof commands)[]) => {
    const steps = ids.map((id) => ({ id, commands: [id], facts: [], aliases: [] }));
    const task = { id: 't', steps, history: false, asNeeded: false, aliases: [], facts: [] };
    return taskFacts({ ...runbook, commands }, task, () => '')?.oneWaySteps;
  };
  assert.deepEqual(stepsOf('stays', 'back', 'needless'), ['stays']);
  assert.deepEqual(stepsOf('stays'), []);
  assert.deepEqual(stepsOf('back', 'gone'), []);
});

test('a task that tells of what is gone is for reference only, whatever its commands read', () => {
  const task = runbook.tasks.find(({ id }) => id === notices.tasks.tests);
  assert.ok(task);
  assert.equal(taskFacts(runbook, { ...task, history: true }, () => '')?.history, true);
});

test('what leaves nothing to take back is not said to be without a way back', () => {
  const command = loadRunbook(report.id, fixtureContent).commands[report.commands.writeShare];
  assert.ok(command);
  assert.equal(commandFacts(command, '').hasNoUndo, false);
});

test('a task has the strongest effect of its commands, every place, and the roles for that effect', () => {
  const facts = factsOf(notices.tasks.tests);
  assert.equal(facts?.effect, 'changes');
  assert.deepEqual(
    facts.where.map(({ roles }) => roles),
    [[['StorageAdmins']]],
  );
  assert.deepEqual([facts.confirms, facts.hasNoUndo, facts.history], [true, true, false]);
  assert.deepEqual(
    factsOf(notices.tasks.prerequisites)?.where.map(({ place }) => place),
    ['workstation', 'outside-network', 'wifi-computer'],
  );
});

test('a task names the shell and the roles for each of its places', () => {
  const { showServers, addRelay, testPort } = notices.commands;
  const commands = { ...runbook.commands };
  const change = (id: string, changed: Partial<Command>) => {
    const command = commands[id];
    assert.ok(command);
    commands[id] = { ...command, ...changed };
  };
  const shell = 'windows-powershell';
  const other = 'lync-management-shell';
  change(showServers, { place: 'workstation', shell, role: ['Readers'], effect: 'reads' });
  change(addRelay, { place: 'workstation', shell, role: ['Admins'], effect: 'changes' });
  change(testPort, { place: 'edge-server', shell: other, role: ['Testers'], effect: 'reads' });
  const step = { id: 's', commands: [showServers, testPort, addRelay], facts: [], aliases: [] };
  const task = { id: 't', steps: [step], history: false, asNeeded: false, aliases: [], facts: [] };
  assert.deepEqual(taskFacts({ ...runbook, commands }, task, () => '')?.where, [
    { place: 'workstation', shell, roles: [['Admins']] },
    { place: 'edge-server', shell: other, roles: [['Testers']] },
  ]);
});

test('of two lists of roles for one place, a task names the one that is enough for both', () => {
  const task = runbook.tasks.find(({ id }) => id === notices.tasks.prerequisites);
  const [show, port] = [notices.commands.showServers, notices.commands.testPort];
  const [first, second] = [runbook.commands[show], runbook.commands[port]];
  assert.ok(task && first && second);
  const rolesWith = (one: string[], other: string[]) => {
    const commands = { ...runbook.commands };
    for (const id of Object.keys(commands)) {
      const command = commands[id];
      if (command) commands[id] = { ...command, role: [] };
    }
    commands[show] = { ...first, role: one };
    commands[port] = { ...second, place: first.place, shell: first.shell, role: other };
    const facts = taskFacts({ ...runbook, commands }, task, () => '');
    return facts?.where.find(({ roles }) => roles.length > 0)?.roles;
  };
  assert.deepEqual(rolesWith(['Readers', 'Admins'], ['Admins']), [['Admins']]);
  assert.deepEqual(rolesWith(['Readers', 'Admins'], ['Readers', 'Owners']), [
    ['Readers', 'Admins'],
    ['Readers', 'Owners'],
  ]);
});

test('a task without commands has none', () => {
  assert.equal(factsOf(notices.tasks.oldServers), undefined);
});

test('a task in which one command takes something away removes something', () => {
  const removesWith = (history: boolean) => {
    const commands = {
      add: { ...runbook.commands[notices.commands.addRelay] } as Command,
      remove: { ...runbook.commands[notices.commands.addRelay], history } as Command,
    };
    const step = { id: 's', commands: ['add', 'remove'], facts: [], aliases: [] };
    const task = {
      id: 't',
      steps: [step],
      history: false,
      asNeeded: false,
      aliases: [],
      facts: [],
    };
    const scriptOf = (id: string) => `${id === 'remove' ? 'Remove' : 'New'}-CfRelay -Name 'new'\n`;
    return taskFacts({ ...runbook, commands }, task, scriptOf)?.removes;
  };
  assert.equal(removesWith(false), true);
  assert.equal(removesWith(true), false);
});
