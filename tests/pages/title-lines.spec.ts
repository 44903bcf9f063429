import { expect } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { brokenTexts } from '../support/broken-texts.ts';
import { test } from '../support/same-tab-test.ts';
import { runbookPages } from '../support/site.ts';

const paths = [...locales.map((locale) => `/${locale}/`), ...runbookPages.map(({ path }) => path)];

/** Texts that must stay in one row, and the widths of the screen at which they do, in pixels. */
const wholes = [
  { what: 'Latin words and years', parts: 'h1', texts: /[A-Za-z]+|\d+/, widths: [320, 360, 1440] },
  {
    what: 'names of products',
    parts: 'h1, label, .runbook-summary, .choose p',
    texts: /Office\s365|푸시\s알림/,
    widths: [360, 1024, 1440, 1920],
  },
  { what: 'names of servers', parts: 'h1', texts: /(Exchange|Lync) Server\s2013/, widths: [1440] },
];

for (const path of [...paths, ...locales.map((locale) => `/${locale}/404/`)])
  test(`titles, labels and summaries of ${path} break no word, year or name, on any screen`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [320, 360, 1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      for (const { what, parts, texts } of wholes.filter(({ widths }) => widths.includes(width))) {
        const broken = await brokenTexts(page.locator(parts), texts);
        expect.soft(broken, `${what}, ${width} px`).toEqual([]);
      }
    }
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
