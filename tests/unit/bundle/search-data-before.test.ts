import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SearchDataBefore } from '../../../src/bundle/search-data-before.ts';
import { searchDataScript } from '../../../src/bundle/search-data.ts';
import { zipContent } from '../../../src/bundle/zip.ts';
import { integrityOf } from '../../../src/hash.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-search-data-'));
const kept = (others: string) => ({ folder, others, runbooks: {}, former: '' });

after(() => {
  rmSync(folder, { recursive: true });
});

const file = 'pagefind/index/x-ko_1.pf_index';
const packed = (text: string) => gzipSync(text);

/** What a build asks of a file, and how often it read it. */
async function ask(content: Buffer, inputs: ReturnType<typeof kept> | undefined) {
  let reads = 0;
  const data = new SearchDataBefore(() => {
    reads += 1;
    return Promise.resolve(content);
  }, inputs);
  const integrity = await data.integrityOf(file);
  const { deflated, ...facts } = await data.scriptOf(file);
  data.save();
  return { reads, made: { integrity, deflated: Buffer.from(deflated), ...facts } };
}

function expected(content: Buffer) {
  const loaded = gunzipSync(content);
  const script = Buffer.from(searchDataScript(file, loaded));
  const { deflated, ...facts } = zipContent(script);
  return { integrity: integrityOf(loaded), deflated: Buffer.from(deflated), ...facts };
}

test('a file of the index is made once, and is the same when it is taken', async () => {
  const content = packed('terms');
  for (const reads of [2, 1])
    assert.deepEqual(await ask(content, kept('one')), { reads, made: expected(content) });
});

test('another content or another program takes nothing', async () => {
  await ask(packed('terms'), kept('two'));
  const other = packed('other terms');
  assert.deepEqual(await ask(other, kept('two')), { reads: 2, made: expected(other) });
  assert.equal((await ask(other, kept('three'))).reads, 2);
});

test('where nothing is kept, everything is made', async () => {
  const content = packed('terms');
  assert.deepEqual(await ask(content, undefined), { reads: 2, made: expected(content) });
});
