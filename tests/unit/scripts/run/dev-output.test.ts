import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DevOutput } from '../../../../scripts/run/dev-output.ts';

function shownOf(...lines: readonly string[]): string[] {
  const shown: string[] = [];
  const output = new DevOutput((text) => shown.push(text));
  for (const line of lines) output.read(line);
  return shown;
}

const start = [
  '02:38:50 [vite] connected.',
  '02:38:50 [types] Generated 1ms',
  '02:38:50 [vite] [optimizer] scanning dependencies...',
  '02:38:51 [content] Clearing content store',
  '02:38:51 Waiting for integration "fieldbook-content-checks", hook "astro:server:setup"...',
  '02:38:51 [fieldbook-content-checks] content: checked',
  ' astro  v7.3.5 ready in 1726 ms',
  '┃ Local    http://localhost:4321/',
  '┃ Network  use --host to expose',
  '02:38:51 watching for file changes...',
  '02:38:58 [200] /en/disk-notices/ 206ms',
];

test('a start says that the content is checked, and the address', () => {
  assert.deepEqual(shownOf(...start), [
    'content: checked',
    'Fieldbook is at http://localhost:4321/ (Ctrl C stops it)',
  ]);
  assert.deepEqual(shownOf('┃ Network  http://192.0.2.1:4321/'), [
    'Fieldbook is at http://192.0.2.1:4321/',
  ]);
});

test('a mistake in the content is said once, as the checks say it', () => {
  const mistake = 'content/runbooks/a/en.mdx:2:1: found nothing at `title`, expected a string.';
  const lines = [
    '02:39:06 [ERROR] [glob-loader] Failed to reload a/en.mdx: data does not match the schema.',
    '',
    '  **title**: Required',
    `02:39:06 [WARN] [fieldbook-content-checks] ${mistake}`,
    `02:39:08 [ERROR] ${mistake}`,
    '  Stack trace:',
    '    at parseYaml (src/content/read/yaml-file.ts:60:9)',
  ];
  assert.deepEqual(shownOf(...lines), [mistake]);
});

test('any other error is shown whole', () => {
  const error = ['02:39:08 [ERROR] x is not a function', '  Stack trace:', '    at f (src/f.ts:1)'];
  assert.deepEqual(shownOf(...start.slice(0, 3), ...error, ...start.slice(-1)), error);
});
