import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const file = 'content/runbooks/enable-push/runbook.yaml';

async function problemsWith(line: string): Promise<string[]> {
  const text = `${soundFile(file)}\nstatus:\n  - { ${line} }\n`;
  const problems = await problemsOf({ files: { [file]: text } });
  return problems.filter((problem) => !problem.includes('no language has a text'));
}

test('reports a state that is over since a day after the review', async () => {
  const days = ['2081-05-15', '3018-05-15', '2026-11-22'];
  for (const state of ['ended', 'retired', 'replaced'])
    for (const day of days) {
      const problems = await problemsWith(
        `id: push, state: ${state}, since: ${day}, unverified: true`,
      );
      const [problem, ...others] = problems;
      const found = `runbook\\.yaml:\\d+:\\d+: found ${state} since ${day}, which is after the review of 2026-11-21, expected a day until then`;
      assert.match(problem ?? '', new RegExp(found));
      assert.deepEqual(others, []);
    }
  for (const line of ['state: announced, since: 2081-05-15', 'state: retired, since: 2026-11-21'])
    assert.deepEqual(await problemsWith(`id: push, ${line}, unverified: true`), []);
});

test('reports a review before the days of more than one state at the review', async () => {
  const lines = ['a', 'b'].map(
    (id) => `\n  - { id: ${id}, state: ended, since: 2021-07-31, unverified: true }`,
  );
  const text = `${soundFile(file)}\nstatus:${lines.join('')}\n`;
  const early = text.replace('reviewed: 2026-11-21', 'reviewed: 2016-11-21');
  const problems = await problemsOf({ files: { [file]: early } });
  const [problem, ...others] = problems.filter((one) => !one.includes('no language has a text'));
  assert.match(problem ?? '', /found 2016-11-21, before which `a` was not ended yet/);
  assert.deepEqual(others, []);
});

test('reports an edition of a year to come', async () => {
  const text = soundFile(file).replace('    license:', '    edition: 3022\n    license:');
  const [problem, ...others] = await problemsOf({ files: { [file]: text } });
  assert.match(problem ?? '', /runbook\.yaml:\d+:5: found 3022, which is still to come/);
  assert.deepEqual(others, []);
});
