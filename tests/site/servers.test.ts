import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { ChildProcess } from 'node:child_process';
import { dist } from '../support/site.ts';
import { freePort } from '../support/free-port.ts';

const deploy = resolve(import.meta.dirname, '../../deploy');
const files = globSync('**/*.*', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
const extensions = [...new Set(files.map((file) => extname(file)).filter((name) => name !== ''))];

test('IIS knows the type of every kind of file that the site has', () => {
  const config = readFileSync(join(deploy, 'iis/web.config'), 'utf8');
  const builtIn = ['.css', '.html', '.txt', '.xml', '.zip'];
  const missing = extensions.filter(
    (name) => !builtIn.includes(name) && !config.includes(`<mimeMap fileExtension="${name}"`),
  );
  assert.deepEqual(missing, []);
});

test('IIS: every element that is opened is closed', () => {
  const config = readFileSync(join(deploy, 'iis/web.config'), 'utf8').replace(
    /<!--.*?-->|<\?.*?\?>/gs,
    '',
  );
  const open: string[] = [];
  for (const [, end, name = '', self] of config.matchAll(
    /<(\/?)([\w.]+)(?:\s+\w+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (end === '/') assert.equal(open.pop(), name);
    else if (self !== '/') open.push(name);
  }
  assert.deepEqual(open, []);
});

const nginx = ['nginx', '/usr/sbin/nginx'].find(
  (command) => spawnSync(command, ['-v']).status === 0,
);

suite('nginx', { skip: nginx === undefined && 'nginx is not installed here' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-nginx-'));
  let child: ChildProcess;
  let gone: Promise<unknown>;
  let url = '';

  before(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const site = readFileSync(join(deploy, 'nginx/fieldbook.conf'), 'utf8')
      .replace('listen 80', `listen 127.0.0.1:${port}`)
      .replace('/srv/fieldbook', () => JSON.stringify(dist));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const config = `${user} daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${temporary.join(' ')} ${site} }`;
    writeFileSync(join(folder, 'nginx.conf'), config);
    child = spawn(nginx ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
      stdio: 'inherit',
    });
    gone = new Promise((done) => child.once('exit', done));
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await fetch(url).then(
          (response) => response.ok,
          () => false,
        )
      )
        return;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error('nginx did not start.');
  });

  after(async () => {
    child.kill();
    await gone;
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string, init?: RequestInit) => fetch(url + path, init);

  test('pages may not be framed, and are asked for again', async () => {
    const { headers, status } = await get('/ko/');
    assert.equal(status, 200);
    assert.equal(headers.get('content-security-policy'), "frame-ancestors 'none'");
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cache-control'), 'no-cache');
    assert.match(headers.get('content-type') ?? '', /^text\/html; charset=utf-8$/i);
  });

  test('what has a hash in its name is kept, the service worker is not', async () => {
    const hashed = files.filter((file) => file.startsWith('_astro/'));
    for (const file of hashed) {
      assert.match((await get(`/${file}`)).headers.get('cache-control') ?? '', /immutable/, file);
    }
    assert.equal((await get('/worker.js')).headers.get('cache-control'), 'no-cache');
  });

  test('every kind of file has its type', async () => {
    for (const extension of extensions) {
      const file = files.find((name) => name.endsWith(extension)) ?? '';
      const { headers, status } = await get(`/${file}`);
      assert.equal(status, 200, file);
      const isBinary = /pagefind|pf_/.test(extension);
      assert.equal(headers.get('content-type') === 'application/octet-stream', isBinary, file);
    }
  });

  test('what is not there is answered with the page that says so', async () => {
    const response = await get('/ko/no-such-page/');
    assert.equal(response.status, 404);
    assert.match(await response.text(), /404/);
    assert.equal((await get('/.git/config')).status, 404);
  });

  test('a folder without its slash leads to the one with it', async () => {
    const response = await get('/ko', { redirect: 'manual' });
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('location'), '/ko/');
  });

  test('a single file is saved, not opened', async () => {
    const file = files.find((name) => /^downloads\/.*\.html$/.test(name)) ?? '';
    const { headers } = await get(`/${file}`);
    assert.equal(headers.get('content-disposition'), 'attachment');
    assert.match(headers.get('content-security-policy') ?? '', /sandbox/);
  });
});
