import { expect, type Locator, type Page } from '@playwright/test';
import { notices, pathOf, server } from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { test } from '../support/same-tab-test.ts';
import { open } from '../support/visit.ts';

const path = pathOf(notices);
/** Drawings stand in what is folded until an address leads there. */
const background = `${path}#background`;

function drawing(page: Page): Locator {
  return page.getByRole('group', { name: 'The path of a notice' });
}

function drawnServer(page: Page): Locator {
  return drawing(page).locator(`[data-param="${server.name}"]`);
}

/** How far a name stands out of its box, on either side. */
function overhang(page: Page): Promise<number> {
  return drawnServer(page).evaluate((name) => {
    const box = name.closest('svg')?.querySelector('rect')?.getBoundingClientRect();
    const text = name.getBoundingClientRect();
    return box ? Math.max(box.left - text.left, text.right - box.right) : Infinity;
  });
}

for (const width of [360, 1440]) {
  test(`a drawing ${width} px wide has the names of the reader, however long, while they are typed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, background);
    await expect(drawnServer(page)).toHaveText(server.example);
    if (width === 360) await page.getByRole('button', { name: /^Your values/ }).click();
    await field(page, server.name).fill(server.value);
    await expect(drawnServer(page)).toHaveText(server.value);
    await field(page, server.name).fill(`${'long-name.'.repeat(8)}fabrikam.com`);
    await expect(drawnServer(page)).toContainText('long-name.long-name.');
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    await field(page, server.name).fill('');
    await expect(drawnServer(page)).toHaveText(server.example);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
  });
}

test('a reader of a drawing meets one form of it, by keyboard and by screen reader alike', async ({
  page,
}) => {
  await open(page, background);
  const links = page.locator('figure').getByRole('link', { name: 'Relay' });
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(drawing(page)).toHaveCount(1);
    await expect(links).toHaveCount(1);
    await expect(page.locator('figure svg:visible')).toHaveCount(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('figure svg + svg')).toBeVisible();
});

test('what a drawing shows leads to the step that does it, by mouse and by keyboard', async ({
  page,
}) => {
  await open(page, background);
  const link = drawing(page).getByRole('link', { name: 'File server', exact: true });
  await link.click();
  await expect(page).toHaveURL(`${path}#${notices.steps.server}`);
  await expect(page.locator(`#${notices.steps.server}`)).toBeInViewport();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`#${notices.steps.server}`)).toBeInViewport();
});

test('a link of a drawing to what choices hide leads to the note that says why, each time', async ({
  page,
}) => {
  await open(page, background);
  const link = drawing(page).getByRole('link', { name: 'Relay' });
  const note = page.locator('[data-hidden-note]');
  await link.click();
  await expect(note).toBeInViewport();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await link.click();
  await expect(note).toBeInViewport();
});

test('the keyboard is seen at a link of a drawing, in every browser and in forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, background);
  const box = drawing(page).getByRole('link', { name: 'Relay' }).locator('rect');
  const before = await box.evaluate((rect) => getComputedStyle(rect).stroke);
  await drawing(page).getByRole('link', { name: 'File server' }).focus();
  await page.keyboard.press('Tab');
  await expect(box).toHaveCSS('stroke-width', '3px');
  expect(await box.evaluate((rect) => getComputedStyle(rect).stroke)).not.toBe(before);
});
