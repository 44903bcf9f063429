import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from '../site.ts';

test('reports forbidden terms in prose and interface, and no part of another word', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'glossary-forbidden' }), [
    'content/interface/fr.yaml:2:12: found “fédérer”, expected “fédération”. The glossary forbids it (`federation`).',
    'content/runbooks/enable-push/ko.mdx:6:10: found “에 지”, expected “에지 서버”. The glossary forbids it (`edge-server`).',
    'content/runbooks/enable-push/zh.mdx:6:4: found “联合身份验证”, expected “联盟”. The glossary forbids it (`federation`).',
  ]);
});

test('reports a term that one entry prefers and forbids', async () => {
  const file = 'content/glossary.yaml';
  const text = soundFile(file).replace('forbidden: [연합]', 'forbidden: [연합, 페더레이션]');
  const [problem = '', ...others] = await problemsOf({ files: { [file]: text } });
  assert.match(
    problem,
    /^content\/glossary\.yaml:4:\d+: found “페더레이션”, which is the term to use/,
  );
  assert.deepEqual(others, []);
});
