import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { PageThread } from '../../../src/bundle/page-pool.ts';
import type { PageSources } from '../../../src/bundle/page-sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-pool-'));
const sources: PageSources = {
  siteFolder: folder,
  folder,
  files: [],
  bundles: [],
  single: new Map(),
  bill: {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [],
      component: {
        type: 'application',
        'bom-ref': 'a',
        name: 'a',
        version: '1.0.0',
        description: 'a',
        licenses: [],
        purl: 'pkg:npm/a@1.0.0',
        evidence: { licenses: [] },
      },
    },
    components: [],
    compositions: [],
  },
  release: { version: '1.0.0', date: new Date(0) },
  maxAgeDays: 180,
};
const made = { file: 'ko/fine/index.html', entries: [], single: undefined };

/** A thread that runs a script in place of the one that makes pages. */
function threadOf(name: string, onMessage: string): PageThread {
  const script = join(folder, `${name}.mjs`);
  const lines = [
    "import { parentPort } from 'node:worker_threads';",
    `const made = { ...${JSON.stringify(made)}, single: undefined };`,
    `parentPort.on('message', (file) => { ${onMessage} });`,
  ];
  writeFileSync(script, lines.join('\n'));
  return started(new PageThread(sources, pathToFileURL(script)));
}

const threads: PageThread[] = [];

function started(thread: PageThread): PageThread {
  threads.push(thread);
  return thread;
}

after(async () => {
  await Promise.all(threads.map((thread) => thread.end()));
  rmSync(folder, { recursive: true });
});

test('a page that cannot be made is named, and its thread makes the next one', async () => {
  const thread = threadOf(
    'refuses',
    "parentPort.postMessage(file.includes('bad') ? { file, error: new Error('no ' + file) } : { file, made });",
  );
  await assert.rejects(thread.make('ko/bad/index.html'), /^Error: no ko\/bad\/index\.html$/);
  assert.deepEqual(await thread.make(made.file), made);
});

test('the real thread says which page it could not make', async () => {
  const thread = started(new PageThread(sources));
  const reason = /^Error: ko\/absent\/index\.html: the page could not be made \(ENOENT/;
  await assert.rejects(thread.make('ko/absent/index.html'), reason);
  assert.ok(thread.isAlive);
});

for (const [name, onMessage, reason] of [
  ['ends', 'process.exit(3);', /its thread ended with code 3/],
  ['throws', "throw new Error('broken');", /broken/],
] as const)
  test(`a thread that ${name} says which page it was at, and is asked for no other`, async () => {
    const thread = threadOf(name, onMessage);
    const pages = ['ko/a/index.html', 'ko/b/index.html'].map((page) => thread.make(page));
    const results = await Promise.allSettled(pages);
    const reasons = results.map((result) =>
      result.status === 'rejected' ? String(result.reason) : 'made',
    );
    assert.match(reasons[0] ?? '', /^Error: ko\/a\/index\.html: the page could not be made \(/);
    for (const text of reasons) assert.match(text, reason);
    assert.equal(thread.isAlive, false);
    await assert.rejects(thread.make('ko/c/index.html'), /ko\/c\/index\.html.*(?:broken|code 3)/);
  });
