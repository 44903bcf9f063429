import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, test } from 'node:test';
import { recordsOfServed } from '../../../../src/search/index/dev/served-page.ts';

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

test('reads the records of a page, and none of a page that is gone', async () => {
  const records = await recordsOfServed(address, 'ko/a-runbook/');
  assert.deepEqual(
    records.map(({ titles }) => titles),
    [['제목']],
  );
  assert.deepEqual(await recordsOfServed(address, 'ko/gone/'), []);
});
