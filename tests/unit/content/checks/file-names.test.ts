import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

test('reports a file name in the wrong case', async () => {
  assert.deepEqual(
    await problemsOf({
      fixture: 'file-name-case',
      without: ['content/runbooks/enable-push/fr.mdx'],
    }),
    [
      'content/runbooks/enable-push/FR.mdx:1:1: found the file name `runbooks/enable-push/FR.mdx`, expected `runbooks/enable-push/fr.mdx`. Rename the file.',
    ],
  );
});

test('reports an output in the wrong case once', async () => {
  const folder = 'content/runbooks/enable-push/outputs';
  const files = { [`${folder}/Push.txt`]: soundFile(`${folder}/push.txt`) };
  assert.deepEqual(await problemsOf({ without: [`${folder}/push.txt`], files }), [
    `${folder}/Push.txt:1:1: found the file name \`runbooks/enable-push/outputs/Push.txt\`, expected \`runbooks/enable-push/outputs/push.txt\`. Rename the file.`,
  ]);
});
