import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listen } from '../../../../scripts/serve/listen.ts';
import { staticServer } from '../../../../scripts/serve/static.ts';
import { replaceFolder } from '../../../../src/build/folder/replace-folder.ts';

const top = mkdtempSync(join(tmpdir(), 'fieldbook-replaced-'));
const site = join(top, 'dist');

function write(folder: string, text: string): Promise<void> {
  writeFileSync(join(folder, 'index.html'), text);
  return Promise.resolve();
}

after(() => {
  rmSync(top, { recursive: true, force: true });
});

test('a server goes on with the new site, and answers whole pages meanwhile', async () => {
  // Each of another length: a page that is cut off, or shorter than it was said to be, is no whole one.
  const texts = Array.from({ length: 30 }, (_, index) => `build ${index}${'.'.repeat(index % 7)}!`);
  await replaceFolder(site, (folder) => write(folder, 'first'));
  const server = staticServer(site);
  try {
    const url = `http://localhost:${await listen(server, 0)}/`;
    for (const text of texts) {
      const asked = Array.from({ length: 12 }, async () => (await fetch(url)).text());
      await replaceFolder(site, (folder) => write(folder, text));
      for (const page of await Promise.all(asked)) assert.match(page, /^(?:first|build \d+\.*!)$/);
      assert.equal(await (await fetch(url)).text(), text);
    }
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
});
