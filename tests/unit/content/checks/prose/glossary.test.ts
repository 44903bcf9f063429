import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../site.ts';

test('reports forbidden terms in prose and interface, and no part of another word', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'glossary-forbidden' }), [
    'content/interface/fr.yaml:2:12: found “fédérer”, expected “fédération”. The glossary forbids it (`federation`).',
    'content/runbooks/enable-push/ko.mdx:6:10: found “에 지”, expected “에지 서버”. The glossary forbids it (`edge-server`).',
    'content/runbooks/enable-push/zh.mdx:6:4: found “联合身份验证”, expected “联盟”. The glossary forbids it (`federation`).',
  ]);
});
