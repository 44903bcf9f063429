import { expect } from '@playwright/test';
import { domains, notices, pathOf, server } from '../support/fixture-site.ts';
import { print } from '../support/paper.ts';
import { valueIn } from '../support/runbook-page.ts';
import { test } from '../support/same-tab-test.ts';
import { storeValues } from '../support/visit.ts';

// A4 with margins of 10 mm, at 96 dots per inch.
test.use({ viewport: { width: 718, height: 1047 } });

test('a value that is not filled in is a line to write on, with its name', async ({ page }) => {
  await storeValues(page, { [domains.name]: domains.value });
  await print(page, pathOf(notices));
  const place = valueIn(page, notices.commands.testNotice, server.name);
  await expect(place).toHaveAttribute('data-blank', server.label);
  await expect(place).toHaveCSS('font-size', '0px');
  expect((await place.boundingBox())?.width).toBeGreaterThan(100);
  // 7 mm at 96 dots per inch, from the line above to the rule.
  const room = await place.evaluate((rule) => parseFloat(getComputedStyle(rule).paddingTop));
  expect(room).toBeGreaterThan(26);
  // The name is below the rule, and takes the room that it needs.
  const name = await place.evaluate((rule) => {
    const { content, display, borderTopWidth } = getComputedStyle(rule, '::after');
    return [content, display, borderTopWidth, rule.scrollWidth <= rule.clientWidth];
  });
  expect(name).toEqual([`"${server.label}"`, 'block', '1px', true]);
  const filled = valueIn(page, notices.commands.mailRecords, domains.name);
  await expect(filled).not.toHaveCSS('font-size', '0px');
});

test('a value that is not filled in keeps its quotes, and only its own row is high', async ({
  page,
}) => {
  await page.setViewportSize({ width: 420, height: 1047 });
  await print(page, pathOf(notices));
  const blanks = await page
    .locator('[data-command] pre:visible t-w:has(> [data-blank][data-state=example])')
    .evaluateAll((words) =>
      words.map((word) => {
        const range = document.createRange();
        range.selectNodeContents(word);
        const quotes = [...word.childNodes].filter(
          (node) => node instanceof Text && node.data.includes("'"),
        );
        const tops = quotes.map((quote) => {
          range.selectNodeContents(quote);
          return Math.round(range.getBoundingClientRect().top);
        });
        return { quotes: new Set(tops).size, height: word.getBoundingClientRect().height };
      }),
    );
  expect(blanks.length).toBeGreaterThan(0);
  for (const { quotes, height } of blanks) {
    expect(quotes).toBe(1);
    // A pen's room, the rule and the name.
    expect(height).toBeLessThan(45);
  }
});

test('in a sentence, the name of a value that is not filled in stands for it', async ({ page }) => {
  await print(page, pathOf(notices));
  const place = page.locator(`#${notices.steps.testNotice} .prose > p [data-param=${server.name}]`);
  await expect(place).toHaveCount(1);
  const content = await place.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(content).toBe(`"‹${server.label}›"`);
});
