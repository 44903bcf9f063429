import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { languageTag, locales } from '../../src/locales.ts';
import { attribute, elementsIn, parsePage } from '../../src/build/html.ts';
import { dist, htmlOf, localPages, pages, runbookPages } from '../support/site.ts';
import type { SitePage } from '../support/site.ts';

function linksOf(page: SitePage, rel: string): { lang: string | undefined; path: string }[] {
  return [...elementsIn(parsePage(htmlOf(page)))]
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel)
    .map((element) => ({
      lang: attribute(element, 'hreflang'),
      path: new URL(attribute(element, 'href') ?? '').pathname,
    }));
}

function alternatesOf(page: SitePage): { lang: string; path: string }[] {
  const rest = page.path.split('/').slice(2).join('/');
  return locales.map((to) => ({ lang: languageTag(to), path: `/${to}/${rest}` }));
}

for (const page of localPages) {
  test(`${page.path} names its own address and itself in every language`, () => {
    assert.deepEqual(
      linksOf(page, 'canonical').map(({ path }) => path),
      [page.path],
    );
    const alternates = linksOf(page, 'alternate').filter(({ lang }) => lang !== 'x-default');
    assert.deepEqual(alternates, alternatesOf(page));
    assert.deepEqual(
      linksOf(page, 'alternate').filter(({ lang }) => lang === 'x-default').length,
      1,
    );
    const html = [...elementsIn(parsePage(htmlOf(page)))].find(({ tagName }) => tagName === 'html');
    assert.equal(html && attribute(html, 'lang'), languageTag(page.locale));
  });

  test(`${page.path} has a title and a description of its own`, () => {
    const titles = localPages.map((other) => /<title>([^<]+)</.exec(htmlOf(other))?.[1]);
    const own = /<title>([^<]+)</.exec(htmlOf(page))?.[1];
    assert.ok(own);
    assert.equal(titles.filter((title) => title === own).length, 1, own);
    assert.match(htmlOf(page), /<meta name="description" content="[^"]+"/);
  });
}

test('the four locales have the same pages with the same anchors', () => {
  const anchors = (page: SitePage): (string | undefined)[] =>
    [...elementsIn(parsePage(htmlOf(page)))]
      .filter(
        (element) =>
          attribute(element, 'data-task') !== undefined ||
          attribute(element, 'data-step') !== undefined,
      )
      .map((element) => attribute(element, 'id'));
  for (const page of runbookPages.filter(({ locale }) => locale === 'en')) {
    for (const to of locales) {
      const other = runbookPages.find((p) => p.locale === to && p.runbook === page.runbook);
      assert.ok(other, `${page.runbook} in ${to}`);
      assert.deepEqual(anchors(other), anchors(page), other.path);
    }
  }
});

test('the sitemap lists every page with its languages, and nothing else', () => {
  const files = globSync('sitemap-*.xml', { cwd: dist }).filter((file) => !file.includes('index'));
  const xml = files.map((file) => readFileSync(join(dist, file), 'utf8')).join('');
  const entries = [...xml.matchAll(/<url>.*?<\/url>/gs)].map(([entry]) => ({
    path: new URL(/<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '').pathname,
    alternates: [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => ({
      lang,
      path: new URL(href ?? '').pathname,
    })),
  }));
  const listed = pages.filter(({ kind }) => kind !== 'other').map(({ path }) => path);
  assert.deepEqual(entries.map(({ path }) => path).sort(), [...listed].sort());
  for (const page of localPages) {
    const { alternates = [] } = entries.find(({ path }) => path === page.path) ?? {};
    const sorted = (list: typeof alternates): string[] =>
      list.map(({ lang, path }) => `${String(lang)} ${path}`).sort();
    assert.deepEqual(
      sorted(alternates.filter(({ lang }) => lang !== 'x-default')),
      sorted(alternatesOf(page)),
      page.path,
    );
  }
});
