import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** The nginx that is installed here, if one is. */
export const nginxCommand = ['nginx', '/usr/sbin/nginx'].find(
  (command) => spawnSync(command, ['-v']).status === 0,
);

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx can send Brotli files, by Debian's module. */
export const hasBrotli = existsSync(brotliModule);

function configuration(folder: string, deployed: string, port: number): string {
  const server = readFileSync(join(deployed, 'nginx/example.conf'), 'utf8')
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replaceAll('/srv/fieldbook', () => deployed)
    .replace(hasBrotli ? /# (?=include .*brotli\.conf)/ : /$^/, '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return [
    hasBrotli ? `load_module ${brotliModule};` : '',
    process.getuid?.() === 0 ? 'user root;' : '',
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}`,
    `http { access_log off; ${temporary.join(' ')} ${server} }`,
  ].join('\n');
}

/** An nginx of its own that serves a folder of `npm run deploy` by the configuration in it. */
export interface Nginx {
  readonly port: number;
  readonly errors: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts nginx for a deployed folder. */
export async function startNginx(deployed: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, deployed, port));
  const child = spawn(nginxCommand ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const gone = once(child, 'exit');
  const stop = async () => {
    child.kill();
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      (response) => response.ok,
      () => false,
    );
    const log = join(folder, 'error.log');
    if (isUp) return { port, stop, errors: () => readFileSync(log, 'utf8') };
    await new Promise((later) => setTimeout(later, 50));
  }
  await stop();
  throw new Error('nginx did not start.');
}
