import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { filesBelow } from '../../../../src/build/files.ts';
import { localesFromSource } from '../../../../src/locales.ts';
import { IndexThread } from '../../../../src/search/index/index-thread.ts';

const html = readFileSync(new URL('../../../fixtures/search/page.html', import.meta.url), 'utf8');
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A site of some runbooks in every language, each with words of its own. */
function siteOf(runbooks: number): { folder: string; pages: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-index-'));
  folders.push(folder);
  const pages = localesFromSource.flatMap((locale) =>
    Array.from({ length: runbooks }, (_, number) => `${locale}/runbook-${number}/`),
  );
  for (const page of pages) {
    mkdirSync(join(folder, page), { recursive: true });
    const own = html
      .replace('"a-runbook"', JSON.stringify(page.split('/')[1]))
      .replace('푸시', page);
    writeFileSync(join(folder, page, 'index.html'), own);
  }
  return { folder, pages };
}

/** The processes that this process has started, by their ids; those of engines that earlier tests ended may still be there. */
function childPids(): number[] {
  const listed = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], {
    encoding: 'utf8',
  });
  const engines = listed.split('\n').filter((line) => line.includes('pagefind'));
  return engines.map((line) => Number.parseInt(line, 10));
}

async function nextChild(before: readonly number[]): Promise<number> {
  for (;;) {
    const child = childPids().find((pid) => !before.includes(pid));
    if (child !== undefined) return child;
    await setTimeout(5);
  }
}

suite('the thread that makes the search index', () => {
  test('indexes each page once, whether it was told while pages were written or at the end', async () => {
    const built = [];
    for (const early of [0, 45, 60]) {
      const { folder, pages } = siteOf(15);
      const thread = new IndexThread({ folder });
      for (const page of pages.slice(0, early)) thread.add(page);
      for (const page of pages) thread.add(page);
      const { places, files } = await thread.finish();
      const names = filesBelow(join(folder, 'pagefind'));
      assert.equal(names.length, files);
      built.push({
        places,
        bytes: names.map((name) => readFileSync(join(folder, 'pagefind', name), 'base64')),
      });
    }
    const [first] = built;
    assert.equal(first?.places, 60 * 3);
    for (const other of built) assert.deepEqual(other, first);
  });

  test('names the page that it cannot read', async () => {
    const { folder } = siteOf(1);
    const thread = new IndexThread({ folder });
    thread.add('ko/missing/');
    await assert.rejects(thread.finish(), /ko\/missing\/index\.html/);
  });

  test(
    'fails, and does not wait for ever, where the engine is killed',
    { timeout: 60_000 },
    async () => {
      const { folder, pages } = siteOf(15);
      const before = childPids();
      const thread = new IndexThread({ folder });
      for (const page of pages) thread.add(page);
      process.kill(await nextChild(before), 'SIGKILL');
      await assert.rejects(thread.finish(), /build again/);
    },
  );

  test('says so where it ends without a word', async () => {
    const script = new URL('data:text/javascript,process.exit(7)');
    const thread = new IndexThread({ folder: '' }, script);
    await assert.rejects(thread.finish(), /ended with code 7.*build again/);
  });
});
