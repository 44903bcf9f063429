import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const file = 'content/runbooks/enable-push/runbook.yaml';

async function problemsWith(ofRunbook: string, ofTasks: readonly [string, string]) {
  const [first, second] = ofTasks;
  const text = soundFile(file)
    .replace('  - id: enable\n', `  - id: enable\n${first}`)
    .replace('  - id: test\n', `  - id: test\n${second}`)
    .replace(/^tasks:/m, `${ofRunbook}tasks:`);
  return problemsOf({ files: { [file]: text } });
}

const keep = '    purpose: [keep]\n';
const remove = '    purpose: [remove]\n';

test('takes tasks for two purposes, and those that are for all', async () => {
  assert.deepEqual(await problemsWith('purpose: { default: keep }\n', [keep, remove]), []);
  assert.deepEqual(
    await problemsWith('purpose: { default: keep }\n', ['    purpose: [keep, remove]\n', '']),
    [],
  );
});

test('reports a purpose of a task that nobody is asked for', async () => {
  const [problem] = await problemsWith('', [keep, '']);
  assert.match(problem ?? '', /found `purpose` of a task, expected `purpose` of the runbook too/);
});

test('reports the purposes of several tasks that nobody is asked for once', async () => {
  const problems = await problemsWith('', [keep, remove]);
  assert.equal(problems.length, 1, problems.join('\n'));
  assert.match(problems[0] ?? '', /found `purpose` of 2 tasks, expected .* always hide them\./);
});

test('reports a question with one answer, and a default that shows nothing', async () => {
  const [only] = await problemsWith('purpose: { default: keep }\n', [keep, keep]);
  assert.match(only ?? '', /found a question with one answer/);
  const [none] = await problemsWith('purpose: { default: diagnose }\n', [keep, remove]);
  assert.match(none ?? '', /found the default `diagnose`, which no task has/);
});
