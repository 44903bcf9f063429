import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { listen } from '../../scripts/serve/listen.ts';
import { staticServer } from '../../scripts/serve/static.ts';

/** Serves a folder with some files, by their paths in it, while the tests of a file run; its port is known once they run. */
export function servedFolder(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'fieldbook-served-'));
  const server = staticServer(root);
  const served = { root, port: 0 };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  before(async () => {
    served.port = await listen(server, 0);
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(root, { recursive: true });
  });
  return served;
}
