import { join } from 'node:path';
import { filesBelow } from '../../src/build/files.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { staticServer } from '../../scripts/serve/static.ts';
import { deployed } from '../../tests/support/deployed.ts';
import { nginxCommand, startNginx } from '../../tests/support/nginx.ts';
import { load, measureLoad } from './measure.ts';

/** What a first visit to a page asks for: the page, the scripts and styles of all pages, the icon. */
function pathsOf(dist: string): string[] {
  const files = filesBelow(dist);
  const pages = files.filter((file) => /^\w+\/(?!404\/)[\w-]+\/index\.html$/.test(file));
  const parts = files.filter((file) =>
    /^_astro\/.*\.(?:css|js)$|^(?:favicon\.svg|early\.js)$/.test(file),
  );
  return [...pages.map((file) => file.replace('index.html', '')), ...parts].map(
    (path) => `/${path}`,
  );
}

async function startLocal(folder: string) {
  const server = staticServer(join(folder, 'www'));
  const port = await listen(server, 0);
  return {
    port,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Puts the servers under load on this machine's loopback and prints what they did; false where one failed a request. */
export async function reportLoad(dist: string): Promise<boolean> {
  const { folder, remove } = await deployed(dist);
  const paths = pathsOf(dist);
  const starts = [
    ['local server', startLocal],
    ...(nginxCommand === undefined ? [] : ([['nginx', startNginx]] as const)),
  ] as const;
  console.log(
    `Load: ${load.connections} connections for ${load.seconds} s, ${paths.length} addresses in turn`,
  );
  let isKept = true;
  try {
    for (const [name, start] of starts) {
      const { port, stop } = await start(folder);
      const result = await measureLoad(`http://127.0.0.1:${port}`, paths);
      await stop();
      console.log(
        `  ${name.padEnd(13)} ${result.perSecond.toFixed(0).padStart(6)} requests/s  p50 ${result.p50.toFixed(1)} ms  p99 ${result.p99.toFixed(1)} ms  ${result.errors} errors`,
      );
      isKept &&= result.errors === 0;
    }
  } finally {
    remove();
  }
  if (nginxCommand === undefined) console.log('  nginx is not installed here.');
  return isKept;
}
