import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, test } from 'node:test';
import { fetchRecords, runbookPages } from '../../../../src/search/index/crawl.ts';

const runbook = '<article data-runbook="a-runbook"><h1>제목</h1></article>';

let server: Server;
let address = '';
before(async () => {
  server = createServer((request, response) => {
    const pages: Record<string, string> = { '/ko/a-runbook/': runbook };
    const page = pages[request.url ?? ''];
    response.statusCode = page === undefined ? 404 : 200;
    response.end(page ?? '<a href="/ko/not-a-page/">not found</a>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  assert.ok(typeof bound === 'object' && bound !== null);
  address = `http://127.0.0.1:${bound.port}/`;
});
after(() => {
  server.close();
});

test('every runbook has a page in each language, wherever the lists have it', () => {
  const pages = runbookPages(['b', 'a']);
  assert.deepEqual(pages.slice(0, 3), ['en/a/', 'en/b/', 'fr/a/']);
  assert.equal(pages.length, 8);
});

test('their records are read, and a page that is gone has none', async () => {
  const records = await fetchRecords(address, ['ko/a-runbook/', 'ko/gone/']);
  assert.deepEqual(
    records.map(({ titles }) => titles),
    [['제목']],
  );
});
