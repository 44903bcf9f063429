import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const runbook = 'content/runbooks/enable-push/runbook.yaml';

/**
 * The problems of the sound site with failures of a command that a step to keep (`sign-in`) and a step to remove (`try-it`)
 * run, and changes besides.
 */
async function problemsWith(
  failures: string,
  changes: readonly (readonly [string, string])[] = [],
) {
  const all = [
    [
      'output: push }\ntasks:',
      `output: push, failures: [${failures}] }\npurpose: { default: keep }\ntasks:`,
    ],
    ['  - id: enable\n', '  - id: enable\n    purpose: [keep]\n'],
    ['role: CsAdministrator\n', 'commands: [test-push]\n'],
    ['  - id: test\n', '  - id: test\n    purpose: [remove]\n'],
    ...changes,
  ] as const;
  let text = soundFile(runbook);
  for (const [from, to] of all) {
    assert.ok(text.includes(from), from);
    text = text.replace(from, () => to);
  }
  const problems = await problemsOf({ files: { [runbook]: text } });
  return problems.filter((problem) => !problem.includes('no language has a text'));
}

const failure = (step: string) => `{ id: no-rights, contains: Access is denied, step: ${step} }`;

test('takes a step for each purpose in which a failure is met, and one that has no like elsewhere', async () => {
  assert.deepEqual(await problemsWith(failure('[sign-in, try-it]')), []);
  assert.deepEqual(await problemsWith(failure('[try-it, sign-in]')), []);
  assert.deepEqual(await problemsWith(failure('switch-on')), []);
});

test('reports a failure that leads out of a purpose which has a step that runs the same', async () => {
  for (const [step, purpose, same] of [
    ['sign-in', 'remove', 'try-it'],
    ['try-it', 'keep', 'sign-in'],
  ] as const)
    assert.deepEqual(await problemsWith(failure(step)), [
      `${runbook}:25:149: found the step \`${step}\`, which is not for the purpose \`${purpose}\`, expected \`${same}\` too, which runs the same for it. Write \`step: [${step}, ${same}]\`.`,
    ]);
});

test('asks for no step of a purpose in which nobody meets the failure, or where all is history', async () => {
  const elsewhere = ['commands: [test-push]\n', 'commands: [show-push]\n'] as const;
  assert.deepEqual(await problemsWith(failure('try-it'), [elsewhere]), []);
  const history = [
    '    purpose: [remove]\n',
    '    purpose: [remove]\n    history: true\n',
  ] as const;
  assert.deepEqual(await problemsWith(failure('sign-in'), [history]), []);
});

test('reports a step of a list to which no purpose leads', async () => {
  assert.deepEqual(await problemsWith(failure('[sign-in, switch-on, try-it]')), [
    `${runbook}:25:149: found the step \`switch-on\`, to which no purpose leads, expected steps of tasks for different purposes. Remove it, or write it before the others.`,
  ]);
});

test('reports a step that does not exist alone, in a list too', async () => {
  const advice = 'expected a step of this runbook. Name the step that mends it, or correct the id.';
  assert.deepEqual(await problemsWith(failure('get-rights')), [
    `${runbook}:25:149: found the step \`get-rights\`, ${advice}`,
  ]);
  assert.deepEqual(await problemsWith(failure('[sign-in, get-rights]')), [
    `${runbook}:25:165: found the step \`get-rights\`, ${advice}`,
  ]);
});

test('reports one id for two failures, and nothing of their steps besides', async () => {
  const second = '{ id: no-rights, contains: Denied, step: sign-in }';
  const [problem, ...more] = await problemsWith(`${failure('sign-in')}, ${second}`);
  assert.match(
    problem ?? '',
    /found another failure with the id `no-rights`, expected the same as/,
  );
  assert.deepEqual(more, []);
  const [unknown, other, ...left] = await problemsWith(`${failure('get-rights')}, ${second}`);
  assert.match(unknown ?? '', /found the step `get-rights`/);
  assert.match(other ?? '', /found another failure with the id `no-rights`/);
  assert.deepEqual(left, []);
});

test('one failure that differs from two others is the one that is reported, the first too', async () => {
  const mends = failure('[sign-in, try-it]');
  const other = '{ id: no-rights, contains: Denied, step: sign-in }';
  for (const [failures, column] of [
    [[other, mends, mends], 104],
    [[mends, other, mends], 104 + mends.length + ', '.length],
  ] as const) {
    const [problem = '', ...more] = await problemsWith(failures.join(', '));
    assert.ok(
      problem.startsWith(`${runbook}:25:${String(column)}: found another failure`),
      problem,
    );
    assert.deepEqual(more, []);
  }
});

test('a list of one step, or of one twice, is none', async () => {
  for (const step of ['[sign-in]', '[sign-in, sign-in]', '[]'])
    assert.equal((await problemsWith(failure(step))).length, 1);
});
