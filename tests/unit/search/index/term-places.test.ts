import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { decode } from 'cborg';
import { close } from 'pagefind';
import * as z from 'zod/mini';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import { readEngineFile } from '../../../../src/search/index/engine-file.ts';
import { parseWith } from '../../../../src/parse.ts';
import { aRecord } from '../query/support/record.ts';

after(() => close());

const terms = z.tuple([z.array(z.tuple([z.string(), z.unknown(), z.unknown()]))]);

/** The terms of the index of two pages, each with what the engine knows of its pages. */
async function termsOf(text: string): Promise<Map<string, unknown>> {
  const files = await buildIndex([
    aRecord({ page: 'en/one/', parts: [{ kind: 'prose', text: 'Other words of another page' }] }),
    aRecord({ page: 'en/two/', parts: [{ kind: 'prose', text }] }),
  ]);
  const chunks = files.filter(({ path }) => path.endsWith('.pf_index'));
  const read = chunks.map(
    ({ path, content }) => parseWith(terms, decode(readEngineFile(content, path)), path)[0],
  );
  return new Map(read.flat().map(([term, pages]) => [term, pages]));
}

test('a term that is added to a page moves no other: most chunks of an index stay as they are', async () => {
  const before = await termsOf('Look at the queue before you restart the service.');
  const later = await termsOf('Look at the backlog queue before you restart the service.');
  const added = [...later.keys()].filter((term) => !before.has(term));
  assert.deepEqual(added, ['backlog']);
  for (const [term, pages] of before) assert.deepEqual(later.get(term), pages, term);
});

test('names of chunks change with what they hold, and the entry file leads to them', async () => {
  const names = async (text: string) => {
    const files = await buildIndex([aRecord({ parts: [{ kind: 'prose', text }] })]);
    const chunk = files.find(({ path }) => path.endsWith('.pf_index'));
    const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    assert.ok(chunk && meta && entry);
    const [, name = ''] = /([^/]+)\.pf_index$/.exec(chunk.path) ?? [];
    const [, hash = ''] = /pagefind\.(.+)\.pf_meta$/.exec(meta.path) ?? [];
    assert.ok(readEngineFile(meta.content, meta.path).includes(name));
    assert.ok(Buffer.from(entry.content).includes(hash));
    return [name, hash];
  };
  assert.notDeepEqual(await names('The queue'), await names('The backlog'));
  assert.deepEqual(await names('The queue'), await names('The queue'));
});
