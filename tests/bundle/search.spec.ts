import { listen } from '../../scripts/serve/listen.ts';
import { staticServer } from '../../scripts/serve/static.ts';
import { locales } from '../../src/locales.ts';
import { goldenQueries } from '../support/golden.ts';
import { firstLinks, searchFor } from '../support/search.ts';
import { dist } from '../support/site.ts';
import { turnOf } from '../support/size.ts';
import { realBundles } from '../support/unpacked.ts';
import { expect, test } from './reader.ts';

const onSite = (link: string) => realBundles.onSite(link);

// What people search for is about the real content.
test.use({ bundles: realBundles });

/** Which of the cases that browsers share are those of this one. */
const turnIn = ({ name }: { readonly name: string }): number => (name === 'Chromium' ? 0 : 1);

for (const locale of locales) {
  test(`${locale}: search finds over files what it finds on the web`, async ({ page, open }, {
    project,
  }) => {
    const missed: unknown[] = [];
    for (const [runbook, all] of Object.entries(goldenQueries(locale))) {
      const set = turnOf(all, turnIn(project), 3);
      await open(`${locale}/${runbook}/index.html`);
      await page.keyboard.press('Control+K');
      await searchFor(page, 'lync');
      const queries = set.map(({ query }) => query);
      const found = (await firstLinks(page, queries)).map((links) => links.map(onSite));
      for (const [at, { query, finds }] of set.entries()) {
        const links = found[at] ?? [];
        if (!finds.some((place) => links.includes(place))) missed.push({ query, finds, links });
      }
    }
    expect(missed).toEqual([]);
  });
}

const few = 12;

test('the whole list of results is that of the web site, in its order', async ({
  page,
  open,
  browser,
}, { project }) => {
  const server = staticServer(dist);
  const root = `http://127.0.0.1:${await listen(server, 0)}`;
  const web = await browser.newPage();
  try {
    // The browsers share the languages in a small run.
    for (const locale of turnOf(locales, turnIn(project), 2)) {
      const all = Object.values(goldenQueries(locale)).flat();
      const queries = all
        .filter((_, at) => at % Math.floor(all.length / few) === 0)
        .map(({ query }) => query);
      await open(`${locale}/index.html`);
      await page.keyboard.press('Control+K');
      const inBundle = (await firstLinks(page, queries, Infinity)).map((links) =>
        links.map(onSite),
      );
      await web.goto(`${root}/${locale}/`);
      await web.keyboard.press('Control+K');
      expect(await firstLinks(web, queries, Infinity), locale).toEqual(inBundle);
      expect(inBundle.flat().length, locale).toBeGreaterThan(few);
    }
  } finally {
    await web.close();
    server.close();
  }
});
