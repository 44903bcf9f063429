import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { AstroPrerenderer } from 'astro';
import { keepingPages, type ReadStates } from '../../../../src/build/kept/keeping-pages.ts';
import { KeptFiles } from '../../../../src/kept-files.ts';
import { noteRead } from '../../../../src/content/read/noted-reads.ts';
import { sha256Of } from '../../../../src/hash.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-kept-'));

after(() => {
  rmSync(folder, { recursive: true });
});

/** Makes pages that read a file each, as often as they are asked for one. */
function makerOf(made: string[], file: (page: string) => string, status = 200) {
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: () => Promise.resolve([]),
    render: (request) => {
      const page = new URL(request.url).pathname.slice(1);
      made.push(page);
      noteRead(file(page));
      return Promise.resolve(new Response(`page ${page}`, { status }));
    },
  };
  return own;
}

async function textOf(maker: AstroPrerenderer, page: string): Promise<string> {
  const options = { routeData: {} } as Parameters<AstroPrerenderer['render']>[1];
  const rendered = await maker.render(new Request(`https://site.test/${page}`), options);
  assert.ok(rendered instanceof Response);
  return rendered.text();
}

function keep(own: AstroPrerenderer, name: string, key = 'key', states?: ReadStates) {
  const counts = { all: 0, asBefore: 0 };
  const inputs = (page: string) => ({
    key: sha256Of(page + key),
    covers: (read: string) => read.startsWith(page),
    ...(states && { states }),
  });
  return { counts, maker: keepingPages(own, new KeptFiles(join(folder, name)), inputs, counts) };
}

test('a page is made once for the same inputs, and anew for others', async () => {
  const made: string[] = [];
  const own = makerOf(made, (page) => `${page}file`);
  for (const key of ['old', 'old', 'new']) {
    const { maker, counts } = keep(own, 'same', key);
    assert.equal(await textOf(maker, 'en/a/'), 'page en/a/');
    assert.equal(counts.all, 1);
  }
  assert.deepEqual(made, ['en/a/', 'en/a/']);
});

test('a page that reads what its inputs do not cover is made each time', async () => {
  const made: string[] = [];
  const own = makerOf(made, () => 'a file of another runbook');
  await textOf(keep(own, 'other').maker, 'en/a/');
  assert.equal(await textOf(keep(own, 'other').maker, 'en/a/'), 'page en/a/');
  assert.equal(made.length, 2);
});

test('an answer that is no page is not kept', async () => {
  const made: string[] = [];
  const own = makerOf(made, (page) => page, 404);
  await textOf(keep(own, 'failed').maker, 'en/a/');
  await textOf(keep(own, 'failed').maker, 'en/a/');
  assert.equal(made.length, 2);
});

test('a page that reads more is kept while it finds the same there, and made where nobody can tell', async () => {
  const made: string[] = [];
  const own = makerOf(made, () => '/copy/list');
  const askedAt = async (state: string | undefined): Promise<number> => {
    const states = {
      nameOf: (read: string) => read.slice('/copy/'.length),
      stateOf: (name: string) => (name === 'list' ? state : 'another'),
    };
    assert.equal(await textOf(keep(own, 'list', 'key', states).maker, 'en/'), 'page en/');
    return made.length;
  };
  assert.equal(await askedAt('one'), 1);
  assert.equal(await askedAt('one'), 1);
  assert.equal(await askedAt('two'), 2);
  assert.equal(await askedAt('two'), 2);
  assert.equal(await askedAt(undefined), 3);
  assert.equal(await askedAt('two'), 3);
});
