import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { answerTo } from '../../../support/raw-client.ts';
import { rawRequests } from '../../../support/raw-requests.ts';
import { assertAsyncProperty } from '../../../support/size.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-raw-'));
const root = join(folder, 'dist');
const main = resolve(import.meta.dirname, '../../../../scripts/serve/main.ts');
const server = spawn(process.execPath, [main, '--port', '0', '--root', root], {
  stdio: ['ignore', 'pipe', 'pipe'],
});
let port = 0;
let said = '';

function makeSite(): void {
  mkdirSync(join(root, 'ko'), { recursive: true });
  mkdirSync(join(root, '_astro'));
  mkdirSync(join(folder, 'dist-secret'));
  for (const name of ['secret.txt', 'dist-secret/secret.txt', 'dist/.env', 'dist/web.config']) {
    writeFileSync(join(folder, name), 'confidential');
  }
  for (const name of ['index.html', 'ko/index.html', '404.html', 'style.css']) {
    writeFileSync(join(root, name), 'a page'.repeat(100));
  }
  writeFileSync(join(root, 'all.zip'), Buffer.alloc(8_000_000));
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(join(folder, 'secret.txt'), join(root, 'ko/index.html.br'));
  symlinkSync(folder, join(root, 'linked'));
  symlinkSync(join(root, 'circle'), join(root, 'circle'));
}

before(async () => {
  makeSite();
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [line] = (await once(server.stdout.setEncoding('utf8'), 'data')) as [string];
  port = Number(/localhost:(\d+)/.exec(line)?.[1]);
});

after(async () => {
  server.kill();
  await once(server, 'exit');
  rmSync(folder, { recursive: true });
});

/** The descriptors that the server has open; where the system does not tell, none. */
function descriptors(): number {
  return process.platform === 'linux' ? readdirSync(`/proc/${server.pid}/fd`).length : 0;
}

const home = { bytes: 'GET /ko/ HTTP/1.1\r\nHost: x\r\n\r\n', manner: 'whole' } as const;

function assertHarmless(answer: string, isWhole: boolean): void {
  assert.doesNotMatch(answer, /confidential/);
  assert.match(answer, /^(?:HTTP\/1\.1 \d{3} |$)/);
  const heads = answer.match(/HTTP\/1\.1 (?!100)\d{3} /g)?.length ?? 0;
  const framing = answer.match(
    /\r\nContent-Security-Policy: (?:sandbox; )?frame-ancestors 'none'\r\n/g,
  );
  if (isWhole) assert.equal(framing?.length ?? 0, heads);
}

test('no request ends the server, leaves its root or is answered without the headers', async () => {
  const statuses = new Set<string | undefined>();
  await answerTo(port, home);
  const atStart = descriptors();
  await assertAsyncProperty(
    fc.asyncProperty(rawRequests, async (request) => {
      const answer = await answerTo(port, request);
      statuses.add(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
      assertHarmless(answer, request.manner === 'whole');
      assert.equal(server.exitCode, null, said);
    }),
    5_000,
  );
  assert.match(await answerTo(port, home), /^HTTP\/1\.1 200 /, said);
  assert.equal(said, '');
  const notMet = ['200', '206', '301', '400', '404', '405', '416', '417', '431'].filter(
    (status) => !statuses.has(status),
  );
  assert.deepEqual(notMet, [], 'the requests are not as varied as they should be');
  // A descriptor is closed a little later than its connection.
  for (let waited = 0; descriptors() > atStart && waited < 5_000; waited += 50)
    await setTimeout(50);
  assert.ok(descriptors() <= atStart, `${descriptors()} descriptors, ${atStart} at the start`);
});
