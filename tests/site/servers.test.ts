import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listen } from '../../scripts/serve/listen.ts';
import { staticServer } from '../../scripts/serve/static.ts';
import { filesBelow } from '../../src/build/files.ts';
import { manifestName } from '../../src/build/site-manifest.ts';
import { headersOf, usualHeaders, type Headers } from '../../src/deploy/headers.ts';
import { isCompressible, mediaTypeOf } from '../../src/deploy/media-types.ts';
import { languageTag, locales } from '../../src/locales.ts';
import { deployed } from '../support/deployed.ts';
import { ask, type Answer } from '../support/http-answer.ts';
import { hasBrotli, nginxCommand, startNginx } from '../support/nginx.ts';
import { dist } from '../support/site.ts';

const files = filesBelow(dist).filter((file) => file !== manifestName);

/** A file of each kind: every end of a name, in every folder that has rules of its own. */
const samples = [
  ...new Map(files.map((file) => [`${file.split('/')[0]} ${extname(file)}`, file])).values(),
];

function assertHeaders({ headers }: Answer, expected: Headers, about: string): void {
  for (const [name, value] of Object.entries(expected)) {
    assert.equal(headers[name.toLowerCase()], value, `${about}: ${name}`);
  }
}

/** Starts a server for a deployed folder; gives its port, and a way to stop it. */
type Start = (folder: string) => Promise<{ port: number; stop: () => unknown }>;

async function startLocal(folder: string) {
  const server = staticServer(join(folder, 'www'));
  const port = await listen(server, 0);
  return { port, stop: () => server.close() };
}

const servers: readonly (readonly [string, Start, string | false])[] = [
  ['the local server', startLocal, false],
  ['nginx', startNginx, nginxCommand === undefined && 'nginx is not installed here'],
];

for (const [name, start, skip] of servers) {
  suite(name, { skip }, () => {
    let port = 0;
    let stop: () => unknown;
    let remove: () => void;
    const codings = name === 'nginx' && !hasBrotli ? ['gzip'] : ['br', 'gzip'];
    const get = (target: string, more: Readonly<Record<string, string>> = {}) =>
      ask(port, target, more);

    before(async () => {
      const made = await deployed(dist);
      ({ remove } = made);
      ({ port, stop } = await start(made.folder));
    });

    after(async () => {
      await stop();
      remove();
    });

    test('every kind of file has its type and its headers', async () => {
      for (const file of samples) {
        const answer = await get(`/${file}`);
        assert.equal(answer.status, 200, file);
        assert.equal(answer.headers['content-type'], mediaTypeOf(file), file);
        assertHeaders(answer, headersOf(`/${file}`), file);
      }
    });

    test('what has a hash in its name is kept, the service worker is not', async () => {
      for (const file of files.filter((path) => path.startsWith('_astro/'))) {
        assert.match((await get(`/${file}`)).headers['cache-control'] ?? '', /immutable/, file);
      }
      assert.equal((await get('/worker.js')).headers['cache-control'], 'no-cache');
    });

    test('a client gets each file in the coding that it takes', async () => {
      for (const file of samples.filter(isCompressible)) {
        const whole = readFileSync(join(dist, file));
        for (const coding of codings) {
          const answer = await get(`/${file}`, { 'Accept-Encoding': coding });
          const decode = coding === 'br' ? brotliDecompressSync : gunzipSync;
          assert.equal(answer.headers['content-encoding'], coding, file);
          assert.equal(answer.headers['content-type'], mediaTypeOf(file), file);
          assert.match(answer.headers['vary'] ?? '', /^Accept-Encoding$/, file);
          assertHeaders(answer, headersOf(`/${file}`), file);
          assert.deepEqual(decode(answer.body), whole, file);
        }
        const plain = await get(`/${file}`);
        assert.equal(plain.headers['content-encoding'], undefined, file);
        assert.equal(plain.headers['vary'], 'Accept-Encoding', file);
      }
    });

    test('every answer without a file has the headers too', async () => {
      const { headers } = await get('/ko/');
      const answers: readonly (readonly [number, Answer])[] = [
        [206, await get('/ko/', { Range: 'bytes=0-9' })],
        [301, await get('/ko')],
        [304, await get('/ko/', { 'If-None-Match': headers['etag'] ?? '' })],
        [400, await get('nothing')],
        [404, await get('/nothing')],
        [404, await get('/_astro/nothing.abcd1234.js')],
        [404, await get('/downloads/nothing.html')],
        [405, await get('/ko/', { method: 'POST' })],
        [405, await get('/nothing', { method: 'DELETE' })],
        [405, await get('/worker.js', { method: 'OPTIONS' })],
        [405, await get('/worker.js', { method: 'TRACE' })],
        [416, await get('/ko/', { Range: 'bytes=99999999-' })],
      ];
      for (const [status, answer] of answers) {
        assert.equal(answer.status, status);
        assertHeaders(answer, usualHeaders, String(status));
        if (status === 405) assert.equal(answer.headers['allow'], 'GET, HEAD');
        assert.equal(answer.headers['content-disposition'], undefined);
      }
    });

    test('what is not there is answered in the language of the address', async () => {
      for (const locale of locales) {
        for (const path of [`/${locale}/nothing/`, `/${locale}/a/b.js`, `/${locale}/.git/config`]) {
          const { status, body } = await get(path);
          assert.equal(status, 404, path);
          assert.match(body.toString(), new RegExp(`<html lang="${languageTag(locale)}"`), path);
        }
      }
      const outside = [
        '/nothing',
        '/_astro/',
        '/downloads/',
        '/.git/config',
        '/web.config',
        '/kor/',
      ];
      for (const path of outside) {
        const { status, body } = await get(path);
        assert.equal(status, 404, path);
        for (const locale of locales) assert.ok(body.includes(`href="/${locale}/"`), path);
      }
    });

    test('a part of a file is sent', async () => {
      const file = files.find((path) => path.endsWith('.zip')) ?? '';
      const whole = readFileSync(join(dist, file));
      const part = await get(`/${file}`, { Range: 'bytes=10-19' });
      assert.equal(part.headers['content-range'], `bytes 10-19/${whole.length}`);
      assert.deepEqual(part.body, whole.subarray(10, 20));
    });

    test('a redirect stays on the host, whatever the request says', async () => {
      for (const target of ['/ko', '//ko', '///ko', '/ko?next=//evil.example']) {
        const { headers } = await get(target, { host: 'evil.example' });
        assert.match(headers['location'] ?? '', /^\/ko\/(?:\?next=\/\/evil\.example)?$/, target);
      }
      const hostile = [
        '//evil.example/..',
        '/%2f%2fevil.example',
        '/\\evil.example',
        '/%5cevil.example/..',
      ];
      for (const target of hostile) {
        const { headers } = await get(target);
        assert.doesNotMatch(headers['location'] ?? '/', /^[/\\]{2}|^[^/]/, target);
      }
    });

    test('no answer tells of paths or versions', async () => {
      for (const target of ['/nothing', '/%00', '/downloads/', '/..%2f..%2fetc/passwd']) {
        const { headers, body } = await get(target);
        assert.doesNotMatch(
          `${body.toString()}${JSON.stringify(headers)}`,
          /\/tmp\/|root:|nginx\/\d/,
        );
      }
    });
  });
}
