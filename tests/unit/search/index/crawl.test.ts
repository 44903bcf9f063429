import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, test } from 'node:test';
import { fetchRecords, pagesOf } from '../../../../src/search/index/crawl.ts';

const home =
  '<a href="../ko/a-runbook/">가</a><a href="/en/">English</a><a href="a-runbook/#x">나</a>';
const runbook = '<article data-runbook="a-runbook"><h1>제목</h1></article>';

let server: Server;
let address = '';
before(async () => {
  server = createServer((request, response) => {
    const pages: Record<string, string> = { '/ko/': home, '/ko/a-runbook/': runbook };
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

test('the pages that home pages link to are found, each once', async () => {
  assert.deepEqual(await pagesOf(address), ['ko/a-runbook/']);
});

test('their records are read, and a page that is gone has none', async () => {
  const records = await fetchRecords(address, ['ko/a-runbook/', 'ko/gone/']);
  assert.deepEqual(
    records.map(({ titles }) => titles),
    [['제목']],
  );
});
