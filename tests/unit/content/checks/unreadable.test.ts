import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from './site.ts';

test('reports YAML that cannot be read', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'yaml-unreadable' }), [
    'content/interface/ko.yaml:2:9: found unreadable YAML (Nested mappings are not allowed in compact mappings), expected valid YAML. Correct the syntax here or on the line before; quote texts that hold “: ” or “#”.',
  ]);
});

test('reports MDX that cannot be read', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'mdx-unreadable' }), [
    'content/runbooks/enable-push/ko.mdx:14:42: found unreadable MDX (Unexpected closing tag `</U>`, expected corresponding closing tag for `<Ui>` (14:25)), expected valid MDX. Close the tag or brace that is named; write a literal { or < as code.',
  ]);
});
