import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packageFolderOf } from '../../../src/third-party/module-origin.ts';

for (const [id, folder] of [
  ['/a/node_modules/zod/v4/core/util.js', '/a/node_modules/zod'],
  ['/a/node_modules/@scope/name/index.js', '/a/node_modules/@scope/name'],
  ['/a/node_modules/b/node_modules/c/index.js', '/a/node_modules/b/node_modules/c'],
  ['/a/node_modules/b/style.css?inline', '/a/node_modules/b'],
  ['\0/a/node_modules/b/index.js?commonjs-module', '/a/node_modules/b'],
  ['C:\\a\\node_modules\\b\\index.js', 'C:/a/node_modules/b'],
] as const)
  test(`${JSON.stringify(id)} is of the package in ${folder}`, () => {
    assert.equal(packageFolderOf(id), folder);
  });

for (const id of [
  '/a/src/layouts/entry.ts',
  '/a/src/layouts/Base.astro?astro&type=script&index=0&lang.ts',
  '\0virtual:fieldbook/search-ko',
  '\0vite/preload-helper.js',
])
  test(`${JSON.stringify(id)} is Fieldbook’s own`, () => {
    assert.equal(packageFolderOf(id), undefined);
  });

test('code that a tool makes is not taken for Fieldbook’s own', () => {
  assert.throws(() => packageFolderOf('\0rolldown/runtime.js'), {
    name: 'DiagnosticError',
    message:
      'rolldown/runtime.js: found a module without a file in what a reader receives, expected one of Fieldbook or of a package. Say in src/third-party/module-origin.ts whose code it is.',
  });
});
