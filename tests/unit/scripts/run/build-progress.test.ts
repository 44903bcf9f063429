import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BuildProgress } from '../../../../scripts/run/build-progress.ts';

function read(...lines: readonly string[]) {
  const shown: string[] = [];
  const progress = new BuildProgress((text) => shown.push(text));
  for (const line of lines) progress.read(line);
  return { shown, summary: progress.summary() };
}

const build = [
  '23:12:09 [content] Syncing content',
  '23:12:09 [build] Building static entrypoints...',
  '23:12:11 [vite] ✓ built in 2.55s',
  '',
  ' generating static routes ',
  '23:12:13   ├─ /404.html (+850ms) ',
  '23:12:13   ├─ /ko/index.html (+303ms) ',
  '23:12:19 ✓ Completed in 7.12s.',
  '23:12:22 Waiting for integration "fieldbook-search-index", hook "astro:build:done"...',
  '23:12:23 [fieldbook-search-index] 424 places to find, 53 files',
  '23:12:30 [fieldbook-bundles] 10 of 22 pages packed',
  '23:12:36 [fieldbook-bundles] 17 downloads',
  '23:12:36 [build] Complete!',
];

test('a build that goes well is a line a stage', () => {
  const { shown, summary } = read(...build);
  const stages = ['modules: made', 'pages: 2', 'search index: 424 places to find', 'downloads: 17'];
  assert.deepEqual(shown, stages);
  assert.equal(summary, '2 pages, 424 places to find, 17 downloads');
});

test('pages that an earlier build had made are counted', () => {
  const asBefore = '23:12:18 [fieldbook-search-index] 1 of 2 pages as before';
  const { shown, summary } = read(...build.slice(0, 7), asBefore, ...build.slice(7));
  assert.ok(shown.includes('pages: 2 (1 as before)'));
  assert.equal(summary, '2 pages (1 as before), 424 places to find, 17 downloads');
});

test('a stage says how far it is, without a line of its own', () => {
  const progress = new BuildProgress(() => undefined);
  progress.expectedPages = 22;
  const now = build.map((line) => {
    progress.read(line);
    return progress.now;
  });
  assert.ok(now.includes('pages: 2 of 22'));
  assert.ok(now.includes('downloads: page 10 of 22'));
});

test('warnings and errors are shown whole, also between two stages', () => {
  const error = [
    '[ERROR] [vite] The build failed.',
    '',
    '  content/x.yaml:3 is wrong',
    '    at build (file.ts:3)',
  ];
  const warning = '23:12:11 [WARN] [vite] something new';
  const { shown } = read('23:12:09 [types] Generated 2s', warning, ...build.slice(1, 3), ...error);
  assert.deepEqual(shown, [warning, ...error]);
});
