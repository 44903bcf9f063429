import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divideProse } from '../../../src/render/preface.ts';
import type { ProseComponent, ProsePart } from '../../../src/render/prose-parts.ts';

const part = (name: ProseComponent['name'], kind = ''): ProseComponent => ({
  name,
  attributes: kind === '' ? {} : { kind },
  parts: [],
});

const task = part('Task');

test('how things work is divided from the tasks, and what warns stays with these', () => {
  const warning = part('Note', 'warning');
  const told: readonly ProsePart[] = ['<p>Text</p>', part('Figure'), part('Note', 'tip')];
  const prose = [...told, warning, part('Lifecycle'), task, 'between', task];
  assert.deepEqual(divideProse(prose), {
    background: [...told, part('Lifecycle')],
    rest: [warning, task, 'between', task],
  });
});

test('a runbook that begins with a task has no background', () => {
  assert.deepEqual(divideProse(['\n', task]), { background: [], rest: [task] });
});
