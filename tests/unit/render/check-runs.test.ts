import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandSchema, type Command } from '../../../src/content/schemas/command.ts';
import { taskSchema } from '../../../src/content/schemas/task.ts';
import { checkRunsOf } from '../../../src/render/check-runs.ts';

const reading = { shell: 'windows-powershell', place: 'front-end', effect: 'reads' } as const;

const commands: Record<string, Command> = Object.fromEntries(
  Object.entries({
    a: reading,
    b: reading,
    c: reading,
    'of-lync': { ...reading, shell: 'lync-management-shell' as const },
    outside: { ...reading, place: 'outside-network' as const },
    gone: { ...reading, history: true },
    asks: { ...reading, confirms: true },
    program: reading,
    change: { ...reading, effect: 'changes' as const, undo: 'a' },
  }).map(([id, command]) => [id, commandSchema.parse(command)]),
);

/** The runs of a task; each step is a list of commands, with a condition where it has one. */
function runs(...steps: (string[] | { when: string; commands: string[] })[]): string[] {
  const task = taskSchema.parse({
    id: 'task',
    steps: steps.map((step, index) =>
      Array.isArray(step)
        ? { id: `step-${String(index + 1)}`, commands: step }
        : {
            id: `step-${String(index + 1)}`,
            commands: step.commands,
            when: { version: [step.when] },
          },
    ),
  });
  const scriptOf = (id: string) => (id === 'program' ? 'whoami.exe /groups' : 'Get-A');
  return checkRunsOf(commands, task, scriptOf).map(
    ({ commands: ids, step }) => `${ids.join(' ')} in ${step}`,
  );
}

test('joins reading commands that follow one another, across steps', () => {
  assert.deepEqual(runs(['a'], ['b', 'c']), ['a b c in step-2']);
  assert.deepEqual(runs(['a']), []);
});

test('ends where shell, place or condition change, or a person does something', () => {
  assert.deepEqual(runs(['a', 'b'], ['of-lync']), ['a b in step-1']);
  assert.deepEqual(runs(['a'], ['outside'], ['b', 'c']), ['b c in step-3']);
  assert.deepEqual(runs(['a'], [], ['b']), []);
  assert.deepEqual(runs(['a'], { when: 'one', commands: ['b'] }), []);
  assert.deepEqual(runs({ when: 'one', commands: ['a'] }, { when: 'one', commands: ['b'] }), [
    'a b in step-2',
  ]);
});

test('never joins what changes, asks, is history, or calls a program', () => {
  for (const other of ['change', 'asks', 'gone', 'program']) {
    assert.deepEqual(runs(['a', other, 'b']), [], other);
    assert.deepEqual(runs([other, 'a', 'b']), ['a b in step-1'], other);
  }
});
