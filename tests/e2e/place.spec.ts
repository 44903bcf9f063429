import { expect, test, type Page } from '@playwright/test';
import { notices, pathOf, report, reportPurpose } from '../support/fixture-site.ts';
import { layoutShifts } from '../support/paint.ts';
import { doneBox, rail } from '../support/rail-page.ts';
import { open } from '../support/visit.ts';

const path = pathOf(notices);
const homeEntry = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.locator(`a[href="${path}"]`) });

test.use({ viewport: { width: 1280, height: 800 } });

test('who comes back is led to the step where they were', async ({ page }) => {
  await open(page, `${path}#${notices.steps.turnOn}`);
  await expect(rail(page).locator('[aria-current="step"]')).toHaveCount(1);
  await page.goto('about:blank');
  await open(page, path);
  const next = rail(page).getByRole('link', { name: 'Back to where you left off: 3.1' });
  await expect(next).toHaveAttribute('href', `#${notices.steps.turnOn}`);
  await open(page, '/en/');
  await expect(homeEntry(page)).toContainText('Back to where you left off: 3.1');
  await expect(page.getByText('steps done')).toHaveCount(0);
  const link = await homeEntry(page).locator('.home-progress a').boundingBox();
  const summary = await homeEntry(page).locator('.home-summary').boundingBox();
  expect(link?.x, 'begins where the text does').toBe(summary?.x);
});

test('the home page and the end of the page say how far the reader is', async ({ page }) => {
  await open(page, path);
  await doneBox(page, notices.steps.server).check();
  const end = page.locator('article [data-progress]');
  // What now is said once all of them are done.
  await expect(end).toHaveText('1 of 12 steps done Continue at 1.2', { useInnerText: true });
  await page.getByRole('link', { name: 'Fieldbook home' }).click();
  const entry = homeEntry(page);
  await expect(entry).toContainText('1 of 12 steps done');
  expect(await layoutShifts(page)).toEqual([]);
  await entry.getByRole('link', { name: 'Continue at 1.2' }).click();
  await expect(page).toHaveURL(`${path}#${notices.steps.roles}`);
  await page.getByRole('link', { name: /^Next runbook/ }).click();
  await expect(page).toHaveURL(pathOf(report));
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
])
  test(`a runbook that is being carried out is the first of the home page, ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const first = page.locator('.home-runbook').first();
    await open(page, '/en/');
    const last = page.locator('.home-runbook').last().getByRole('link');
    const address = (await last.getAttribute('href')) ?? '';
    await open(page, address);
    await page.getByRole('checkbox', { name: 'Done' }).first().check();
    await open(page, '/en/');
    await expect(first.locator(`a[href="${address}"]`)).toBeVisible();
    const next = first.getByRole('link', { name: /^Continue at/ });
    await expect(next).toBeVisible();
    const { bottom } = await next.evaluate((link) => link.getBoundingClientRect());
    expect(bottom).toBeLessThan(viewport.height - 80);
    expect(await layoutShifts(page)).toEqual([]);
  });

test('who only glances at a runbook, or takes the marks away, is not told to go on', async ({
  page,
}) => {
  await open(page, pathOf(report));
  await doneBox(page, report.steps.allShares).check();
  await open(page, `${path}#${notices.steps.server}`);
  await expect(rail(page).locator('[aria-current="step"]')).toHaveCount(1);
  await open(page, '/en/');
  await expect(page.getByRole('link', { name: /^Continue/ })).toHaveCount(1);
  await expect(homeEntry(page).getByRole('link')).toHaveCount(1);
  await open(page, pathOf(report));
  await page.getByRole('button', { name: 'Unmark all done steps' }).click();
  await open(page, path);
  await doneBox(page, notices.steps.server).check();
  await open(page, '/en/');
  await expect(homeEntry(page)).toContainText('1 of 12 steps done');
  await expect(page.getByRole('link', { name: /^Continue/ })).toHaveCount(1);
});

test('a glance at the first step leaves the place of who comes back as it is', async ({ page }) => {
  await open(page, `${path}#${notices.steps.turnOn}`);
  await expect(rail(page).locator('[aria-current="step"]')).toHaveCount(1);
  for (let visit = 0; visit < 2; visit += 1) {
    await page.goto('about:blank');
    await open(page, `${path}#${notices.steps.server}`);
    await expect(rail(page).locator('[aria-current="step"]')).toHaveCount(1);
    await expect(
      rail(page).getByRole('link', { name: 'Back to where you left off: 3.1' }),
    ).toBeVisible();
  }
});

test('clearing the values forgets counts of steps that they had called for', async ({ page }) => {
  await open(page, pathOf(report));
  await page.locator('article').getByRole('radio', { name: reportPurpose.remove.label }).check();
  await doneBox(page, report.steps.delete).check();
  await open(page, path);
  await doneBox(page, notices.steps.server).check();
  await page.getByRole('button', { name: 'Clear all values' }).click();
  await expect(page.getByRole('button', { name: 'Undo' }), 'they are gone by now').toBeVisible();
  await open(page, '/en/');
  await expect(homeEntry(page)).toContainText('1 of 12 steps done');
  await expect(page.locator('[data-progress]').filter({ hasText: 'steps done' })).toHaveCount(1);
});

test('a home page that is open already says how far the reader is by now', async ({
  page,
  context,
}) => {
  await open(page, path);
  await doneBox(page, notices.steps.server).check();
  await page.getByRole('link', { name: 'Fieldbook home' }).click();
  await expect(homeEntry(page)).toContainText('1 of 12 steps done');
  const other = await context.newPage();
  await open(other, path);
  await doneBox(other, notices.steps.roles).check();
  await expect(rail(other)).toContainText('2 of 12 steps done');
  await other.close({ runBeforeUnload: true });
  await expect(homeEntry(page)).toContainText('2 of 12 steps done Continue at 1.3');
  await page.evaluate((key) => {
    localStorage.removeItem(key);
    // The browser shows a page from its memory as it was when it was left.
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, `fieldbook.place/${notices.id}`);
  await expect(homeEntry(page)).not.toContainText('steps done');
  await expect(homeEntry(page).getByRole('link')).toHaveCount(1);
});
