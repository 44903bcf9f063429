import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { OpenRequests } from '../../../../src/search/index/dev/open-requests.ts';

const requests = new OpenRequests();
const waiting: ServerResponse[] = [];
const server = createServer((_, response) => {
  requests.add(response);
  waiting.push(response);
});
let url = '';
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const bound = server.address();
  assert.ok(typeof bound === 'object' && bound !== null);
  url = `http://127.0.0.1:${bound.port}/`;
});
after(() => server.close());

test('the index waits for requests that are answered, and for those that are cut off', async () => {
  const cut = new AbortController();
  const first = fetch(url);
  const second = fetch(url, { signal: cut.signal }).catch(() => undefined);
  while (waiting.length < 2) await new Promise((go) => setTimeout(go, 5));
  let goesOn = false;
  const none = requests.none().then(() => (goesOn = true));
  waiting[0]?.end('a page');
  await first;
  assert.equal(goesOn, false);
  cut.abort();
  await Promise.all([second, none]);
  assert.equal(goesOn, true);
  await requests.none();
});
