import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

test('reports a page without frontmatter', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'frontmatter-missing' }), [
    'content/runbooks/enable-push/fr.mdx:1:1: found no frontmatter, expected frontmatter between two lines of `---`. Begin the file with `---`, `title:`, `summary:` and `---`.',
  ]);
});

test('reports a page without a summary', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'frontmatter-incomplete' }), [
    'content/runbooks/enable-push/fr.mdx:2:1: found nothing at `summary`, expected a string. Add it: write one or two sentences on what the runbook achieves.',
  ]);
});
