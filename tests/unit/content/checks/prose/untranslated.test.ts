import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf } from '../site.ts';

test('reports an interface string left in English', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'interface-string-untranslated' }), [
    'content/interface/fr.yaml:2:3: found the English text “Home”, expected a translation into fr. Translate it, or add what stays to src/content/checks/prose/do-not-translate-list.ts.',
  ]);
});

test('reports a label left in English', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'parameter-label-untranslated' }), [
    'content/parameters.yaml:9:5: found the English text “Edge Server”, expected a translation into fr. Translate it, or add what stays to src/content/checks/prose/do-not-translate-list.ts.',
  ]);
});

test('reports a title left in English', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'page-untranslated' }), [
    'content/runbooks/enable-push/ko.mdx:12:27: found the English text “Sign in”, expected a translation into ko. Translate it, or add what stays to src/content/checks/prose/do-not-translate-list.ts.',
  ]);
});
