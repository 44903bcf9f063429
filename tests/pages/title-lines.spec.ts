import { expect, test } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { brokenTexts } from '../support/broken-texts.ts';
import { runbookPages } from '../support/site.ts';

const paths = [...locales.map((locale) => `/${locale}/`), ...runbookPages.map(({ path }) => path)];

for (const path of paths)
  for (const width of [320, 360, 1440])
    test(`the title of ${path} breaks no Latin word and no year, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await brokenTexts(page.locator('h1'), /[A-Za-z]+|\d+/)).toEqual([]);
    });

for (const path of [...paths, ...locales.map((locale) => `/${locale}/404/`)])
  for (const width of [360, 1024, 1440, 1920])
    test(`titles, labels and summaries of ${path} keep the name of a product whole, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const texts = page.locator('h1, label, .runbook-summary, .choose p');
      expect(await brokenTexts(texts, /Office\s365|푸시\s알림/)).toEqual([]);
    });

for (const path of paths)
  test(`the title of ${path} keeps the name of a server in one row on a wide screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 800 });
    await page.goto(path);
    expect(await brokenTexts(page.locator('h1'), /(Exchange|Lync) Server\s2013/)).toEqual([]);
  });

for (const { path } of runbookPages)
  test(`the links to other runbooks at the end of ${path} show each title as one`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 800 });
    await page.goto(path);
    const titles = await page.locator('.onward a').evaluateAll((links) =>
      links.map((link) => {
        const lookOf = (element: Element) => {
          const { color, fontSize } = getComputedStyle(element);
          return `${color} ${fontSize}`;
        };
        const others = [...link.querySelectorAll('.whole')].filter(
          (name) => lookOf(name) !== lookOf(link) || getComputedStyle(name).display === 'block',
        );
        return { title: link.textContent, others: others.map(({ textContent }) => textContent) };
      }),
    );
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.flatMap(({ others }) => others)).toEqual([]);
  });
