import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const file = 'content/runbooks/enable-push/runbook.yaml';

async function problemsWith(line: string): Promise<string[]> {
  const text = `${soundFile(file)}\nstatus:\n  - { ${line} }\n`;
  const problems = await problemsOf({ files: { [file]: text } });
  return problems.filter((problem) => !problem.includes('no language has a text'));
}

test('reports a status without a source that does not say so', async () => {
  const [problem, ...others] = await problemsWith('id: push, state: retired, since: 2021-07-31');
  assert.match(problem ?? '', /found the status of `push` without a source, expected one/);
  assert.deepEqual(others, []);
});

test('takes a status that nobody could verify, and one that is unknown', async () => {
  assert.deepEqual(await problemsWith('id: push, state: retired, unverified: true'), []);
  assert.deepEqual(await problemsWith('id: push, state: unknown'), []);
});

test('reports a source that is no link of the runbook', async () => {
  const [problem] = await problemsWith('id: push, state: retired, source: nowhere');
  assert.match(problem ?? '', /found the source `nowhere`, expected the id of an entry of `links`/);
});

test('reports a status that no language tells', async () => {
  const text = `${soundFile(file)}\nstatus:\n  - { id: push, state: unknown }\n`;
  const problems = (await problemsOf({ files: { [file]: text } })).join('\n');
  for (const kind of ['services', 'consequences'])
    assert.match(problems, new RegExp(`no language has a text[^\\n]*${kind}`));
});
