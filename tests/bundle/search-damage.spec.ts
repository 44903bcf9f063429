import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { listen } from '../../scripts/serve/listen.ts';
import { staticServer } from '../../scripts/serve/static.ts';
import { bundlePath } from '../../src/bundle/module-paths.ts';
import { loadedContent, searchDataScript } from '../../src/bundle/search-data.ts';
import { locales, type Locale } from '../../src/locales.ts';
import { damages, failuresFor, statusOf } from '../support/search-damage.ts';
import { casesOf, otherOf, queriesFor } from '../support/search-damage.ts';
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

/** The cases of a reader that end in another answer than that search failed. */
async function wrongAnswers(page: Page, browser: Browser, reader: Locale): Promise<unknown[]> {
  const cases = casesOf(reader, parts.keys());
  // A bundle loads a small index whole: what needs which part is seen on the web.
  const server = staticServer(dist);
  const root = `http://127.0.0.1:${await listen(server, 0)}`;
  const web = await browser.newPage({ serviceWorkers: 'block' });
  const open = async (locale: string) => {
    await web.goto(`${root}/${locale}/`);
  };
  const queryFor = await queriesFor(web, open, reader, cases);
  await web.close();
  server.closeAllConnections();
  server.close();

  const wrong: unknown[] = [];
  for (const current of cases) {
    const file = join(folder, bundlePath(`pagefind/${current.part}`));
    const own = readFileSync(file);
    const damaged = damages[current.damage](own, otherScript(current.part, own));
    if (damaged === undefined) rmSync(file);
    else writeFileSync(file, damaged);
    await page.goto(pathToFileURL(join(folder, reader, 'index.html')).href);
    await page.keyboard.press('Control+K');
    const status = await statusOf(page, queryFor(current));
    if (!failuresFor(reader).some((text) => status.includes(text)))
      wrong.push({ ...current, status });
    writeFileSync(file, own);
  }
  return wrong;
}

test('a damaged part of the index of a bundle is never a smaller or an empty answer', async ({
  page,
  browser,
}, { project }) => {
  test.setTimeout(7_200_000);
  // The browsers share the languages in a small run.
  for (const reader of turnOf(locales, project.name === 'Chromium' ? 0 : 1, 2)) {
    expect(await wrongAnswers(page, browser, reader)).toEqual([]);
    // Once the bundle is whole again, the same page finds it.
    expect(failuresFor(reader)).not.toContain(await statusOf(page, 'lync'));
  }
});
