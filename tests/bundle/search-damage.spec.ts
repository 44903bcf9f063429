import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { listen } from '../../scripts/serve/listen.ts';
import { staticServer } from '../../scripts/serve/static.ts';
import { bundlePath } from '../../src/bundle/module-paths.ts';
import { loadedContent, searchDataScript } from '../../src/bundle/search-data.ts';
import { locales } from '../../src/locales.ts';
import { damages, failuresFor, statusOf } from '../support/search-damage.ts';
import { casesOf, concerns, otherOf, queriesFor } from '../support/search-damage.ts';
import { otherIndex, partsIn } from '../support/search-damage.ts';
import { dist } from '../support/site.ts';
import { turnOf } from '../support/size.ts';
import { realBundles } from '../support/unpacked.ts';

const parts = await partsIn(dist);
const others = await otherIndex(dist);

let folder = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldbook-damaged-'));
  cpSync(realBundles.unpacked('all'), folder, { recursive: true });
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The script that a bundle of another build has in place of a part. */
function otherScript(part: string, own: Buffer): Buffer {
  const path = `pagefind/${part}`;
  if (part.endsWith('.js'))
    return Buffer.from(own.toString('utf8').replace(/\}\s*\);\s*$/, '0});'));
  return Buffer.from(searchDataScript(path, loadedContent(path, otherOf(part, parts, others))));
}

for (const reader of locales) {
  test(`${reader}: a damaged part of the index of a bundle is never a smaller or an empty answer`, async ({
    page,
    browser,
  }, { project }) => {
    test.setTimeout(1_800_000);
    const names = [...parts.keys()].filter((part) => concerns(reader, part));
    // A bundle loads a small index whole: what needs which part is seen on the web.
    const server = staticServer(dist);
    const root = `http://127.0.0.1:${await listen(server, 0)}`;
    const web = await browser.newPage({ serviceWorkers: 'block' });
    const open = async (locale: string) => {
      await web.goto(`${root}/${locale}/`);
    };
    const needed = await queriesFor(web, open, reader, names);
    await web.close();
    server.closeAllConnections();
    server.close();

    const wrong: unknown[] = [];
    const turn = project.name === 'Chromium' ? 0 : 1;
    for (const current of turnOf(casesOf(reader, names, needed), turn, 2)) {
      const file = join(folder, bundlePath(`pagefind/${current.part}`));
      const own = readFileSync(file);
      const damaged = damages[current.damage](own, otherScript(current.part, own));
      if (damaged === undefined) rmSync(file);
      else writeFileSync(file, damaged);
      await page.goto(pathToFileURL(join(folder, reader, 'index.html')).href);
      await page.keyboard.press('Control+K');
      const status = await statusOf(page, current.query);
      if (!failuresFor(reader).some((text) => status.includes(text)))
        wrong.push({ ...current, status });
      writeFileSync(file, own);
    }
    expect(wrong).toEqual([]);
    // Once the bundle is whole again, the same page finds it.
    expect(failuresFor(reader)).not.toContain(await statusOf(page, 'lync'));
  });
}
