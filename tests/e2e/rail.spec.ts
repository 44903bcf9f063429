import { expect, test, type Page } from '@playwright/test';
import { notices, pathOf, report, reportPurpose } from '../support/fixture-site.ts';
import { layoutShifts } from '../support/paint.ts';
import { open, settled } from '../support/visit.ts';

const wide = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };
const path = pathOf(notices);
const rail = (page: Page) => page.getByRole('navigation', { name: 'Steps of this runbook' });
const homeEntry = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.locator(`a[href="${path}"]`) });
const box = (page: Page, step: string) => page.locator(`#${step} input[data-done]`);

/** Scrolls to a step, and waits until the page has been told what is in sight. */
async function scrollTo(page: Page, step: string): Promise<void> {
  await page.locator(`#${step}`).evaluate(async (element) => {
    element.scrollIntoView();
    await new Promise((told) => {
      new IntersectionObserver(told).observe(element);
    });
  });
}

test.describe('beside the text', () => {
  test.use({ viewport: wide });

  test('the rail counts the steps that are done, and leads to the next one', async ({ page }) => {
    await open(page, path);
    await expect(rail(page)).toContainText('0 of 12 steps done');
    await expect(rail(page).getByRole('link', { name: /^Continue/ })).toBeHidden();
    await box(page, notices.steps.server).check();
    await expect(rail(page)).toContainText('1 of 12 steps done');
    await expect(rail(page).getByRole('link', { name: /^1 .* 1\/5$/ })).toBeVisible();
    await rail(page).getByRole('link', { name: 'Continue at 1.2' }).click();
    await expect(page).toHaveURL(`${path}#${notices.steps.roles}`);
    await expect(page.locator(`#${notices.steps.roles}`)).toBeInViewport();
    const current = rail(page).locator('[aria-current="step"]');
    await expect(current).toHaveAttribute('href', `#${notices.steps.roles}`);
    await expect(rail(page).getByRole('link', { name: /^1\.1 ?.* Done$/ })).toBeVisible();
  });

  test('the rail follows the step that is being read, and says what changes something', async ({
    page,
  }) => {
    await open(page, path);
    await expect(rail(page)).toBeVisible();
    await page.locator(`#${notices.steps.turnOn}`).evaluate((step) => {
      step.scrollIntoView();
    });
    const current = rail(page).locator('[aria-current="step"]');
    await expect(current).toHaveAttribute('href', `#${notices.steps.turnOn}`);
    await expect(current).toBeInViewport();
    await expect(current).toContainText('Makes changes');
    await expect(rail(page).getByRole('link', { name: /^1\.1/ })).toBeHidden();
  });

  test('tasks that are scrolled past do not unfold', async ({ page }) => {
    await page.clock.install();
    await open(page, `${path}#${notices.steps.server}`);
    const current = rail(page).locator('[aria-current="step"]');
    await expect(current).toHaveCount(1);
    await page.clock.pauseAt(Date.now() + 60_000);
    await scrollTo(page, notices.steps.turnOn);
    await expect(current).toHaveAttribute('href', `#${notices.steps.server}`);
    await scrollTo(page, notices.steps.testNotice);
    await page.clock.runFor(1000);
    await expect(current).toHaveAttribute('href', `#${notices.steps.testNotice}`);
  });

  test('what purpose or choices hide is listed with the reason and not counted', async ({
    page,
  }) => {
    await open(page, pathOf(report));
    const withdraw = rail(page).getByRole('listitem').filter({ hasText: 'Withdraw the report' });
    await expect(withdraw).toContainText('Remove');
    await expect(withdraw.getByRole('link')).toHaveText(/^Withdraw the report\s*$/);
    await expect(rail(page)).toContainText('0 of 5 steps done');
    await page.locator('article').getByRole('radio', { name: reportPurpose.remove.label }).check();
    await expect(withdraw.getByRole('link')).toHaveText(/^3\s*Withdraw the report\s*0\/1$/);
    await expect(rail(page)).toContainText('0 of 4 steps done');
  });

  test('who comes back is led to the step where they were', async ({ page }) => {
    await open(page, `${path}#${notices.steps.turnOn}`);
    await expect(rail(page).locator('[aria-current="step"]')).toHaveCount(1);
    await page.goto('about:blank');
    await open(page, path);
    const next = rail(page).getByRole('link', { name: 'Continue at 3.1' });
    await expect(next).toHaveAttribute('href', `#${notices.steps.turnOn}`);
  });

  test('the home page and the end of the page say how far the reader is', async ({ page }) => {
    await open(page, path);
    await box(page, notices.steps.server).check();
    const end = page.locator('article [data-progress]');
    await expect(end).toHaveText('1 of 12 steps done Continue at 1.2');
    await page.getByRole('link', { name: 'Fieldbook home' }).click();
    const entry = homeEntry(page);
    await expect(entry).toContainText('1 of 12 steps done');
    expect(await layoutShifts(page)).toEqual([]);
    await entry.getByRole('link', { name: 'Continue at 1.2' }).click();
    await expect(page).toHaveURL(`${path}#${notices.steps.roles}`);
    await page.getByRole('link', { name: /^Next runbook/ }).click();
    await expect(page).toHaveURL(pathOf(report));
  });

  test('who only glances at a runbook, or takes the marks away, is not told to go on', async ({
    page,
  }) => {
    await open(page, pathOf(report));
    await box(page, report.steps.allShares).check();
    await open(page, `${path}#${notices.steps.server}`);
    await expect(rail(page).locator('[aria-current="step"]')).toHaveCount(1);
    await open(page, '/en/');
    await expect(page.getByRole('link', { name: /^Continue/ })).toHaveCount(1);
    await expect(homeEntry(page).getByRole('link')).toHaveCount(1);
    await open(page, pathOf(report));
    await page.getByRole('button', { name: 'Unmark all done steps' }).click();
    await open(page, path);
    await box(page, notices.steps.server).check();
    await open(page, '/en/');
    await expect(homeEntry(page)).toContainText('1 of 12 steps done');
    await expect(page.getByRole('link', { name: /^Continue/ })).toHaveCount(1);
  });

  test('a glance at the first step leaves the place of who comes back as it is', async ({
    page,
  }) => {
    await open(page, `${path}#${notices.steps.turnOn}`);
    await expect(rail(page).locator('[aria-current="step"]')).toHaveCount(1);
    for (let visit = 0; visit < 2; visit += 1) {
      await page.goto('about:blank');
      await open(page, `${path}#${notices.steps.server}`);
      await expect(rail(page).locator('[aria-current="step"]')).toHaveCount(1);
      await expect(rail(page).getByRole('link', { name: 'Continue at 3.1' })).toBeVisible();
    }
  });

  test('clearing the values forgets counts of steps that they had called for', async ({ page }) => {
    await open(page, pathOf(report));
    await page.locator('article').getByRole('radio', { name: reportPurpose.remove.label }).check();
    await box(page, report.steps.delete).check();
    await open(page, path);
    await box(page, notices.steps.server).check();
    await page.getByRole('button', { name: 'Clear all values' }).click();
    await open(page, '/en/');
    await expect(homeEntry(page)).toContainText('1 of 12 steps done');
    await expect(page.getByText(/steps done/)).toHaveCount(1);
  });

  test('a home page that is open already says how far the reader is by now', async ({
    page,
    context,
  }) => {
    await open(page, path);
    await box(page, notices.steps.server).check();
    await page.getByRole('link', { name: 'Fieldbook home' }).click();
    await expect(homeEntry(page)).toContainText('1 of 12 steps done');
    const other = await context.newPage();
    await open(other, path);
    await box(other, notices.steps.roles).check();
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

  for (const [part, file] of [
    ['the rail does', /\/rail-panel\./],
    ['its words do', /\/rail-en\./],
  ] as const) {
    test(`a page to which ${part} not come has no error`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.route(file, (route) => route.abort());
      const failure = page.waitForEvent('requestfailed');
      await open(page, path);
      await failure;
      await settled(page);
      expect(errors).toEqual([]);
    });
  }

  test('the rail moves nothing when it appears, and its copies have no hook', async ({ page }) => {
    await open(page, path);
    await expect(rail(page)).toContainText('steps done');
    expect(await layoutShifts(page)).toEqual([]);
    const hooks = ['id', 'data-step', 'data-task', 'data-command', 'data-param'];
    const marked = hooks.map((hook) => `[${hook}]`).join(',');
    await expect(rail(page).locator(marked)).toHaveCount(0);
  });
});

test.describe('on a small screen', () => {
  test.use({ viewport: phone });

  test('a button says where the reader is, and opens the rail by keyboard', async ({ page }) => {
    await open(page, `${path}#${notices.steps.turnOn}`);
    const button = page.getByRole('button', { name: 'Steps of this runbook 3.1 0/12' });
    await button.press('Enter');
    await expect(rail(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(rail(page)).toBeHidden();
    await expect(button).toBeFocused();
    await button.press('Enter');
    await rail(page).getByRole('link', { name: /^4 / }).press('Enter');
    await expect(rail(page)).toBeHidden();
    await expect(page).toHaveURL(`${path}#${notices.tasks.tests}`);
    await expect(page.locator(`#${notices.tasks.tests}`)).toBeInViewport();
  });

  test('the sheet opens at the step that is being read', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 480 });
    await open(page, `${path}#${notices.steps.testNotice}`);
    const button = page.getByRole('button', { name: 'Steps of this runbook 4.2 0/12' });
    await button.press('Enter');
    await expect(rail(page).locator('[aria-current="step"]')).toBeInViewport({ ratio: 1 });
  });

  test('the button moves nothing when it appears', async ({ page }) => {
    await open(page, path);
    await expect(page.getByRole('button', { name: /^Steps of this runbook/ })).toBeVisible();
    expect(await layoutShifts(page)).toEqual([]);
  });
});
