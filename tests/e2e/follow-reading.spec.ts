import { expect, test, type Page } from '@playwright/test';
import { notices, pathOf } from '../support/fixture-site.ts';
import { doneBox, rail } from '../support/rail-page.ts';
import { open } from '../support/visit.ts';

const path = pathOf(notices);

test.use({ viewport: { width: 1280, height: 800 } });

/** Scrolls to a step, and waits until the page has been told what is in sight. */
async function scrollTo(page: Page, step: string): Promise<void> {
  await page.locator(`#${step}`).evaluate(async (element) => {
    element.scrollIntoView();
    await new Promise((told) => {
      new IntersectionObserver(told).observe(element);
    });
  });
}

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

test('of two steps in sight, the one whose title is in sight is being read', async ({ page }) => {
  await open(page, `${path}#${notices.steps.server}`);
  await page.locator(`#${notices.steps.roles}`).evaluate((step) => {
    scrollBy(0, step.getBoundingClientRect().top - 200);
  });
  const current = rail(page).locator('[aria-current="step"]');
  await expect(current).toHaveAttribute('href', `#${notices.steps.roles}`);
});

test('above the steps none is being read, and what was reached is not lost', async ({ page }) => {
  await open(page, `${path}#${notices.steps.turnOn}`);
  const current = rail(page).locator('[aria-current="step"]');
  await expect(current).toHaveAttribute('href', `#${notices.steps.turnOn}`);
  await page
    .locator('[data-task]', { has: doneBox(page, notices.steps.server) })
    .evaluate((task) => {
      scrollBy(0, task.getBoundingClientRect().top - innerHeight + 1);
    });
  await expect(current).toHaveCount(0);
  await expect(rail(page).getByRole('link', { name: /^1\.1/ })).toBeHidden();
  await page.reload();
  const back = rail(page).getByRole('link', { name: 'Back to where you left off: 3.1' });
  await expect(back).toBeVisible();
});

test('who jumps past steps is at the last of them, and at a task at its first step', async ({
  page,
}) => {
  await open(page, `${path}#${notices.steps.server}`);
  const current = rail(page).locator('[aria-current="step"]');
  await expect(current).toHaveAttribute('href', `#${notices.steps.server}`);
  await page.getByRole('contentinfo').evaluate((footer) => {
    footer.style.paddingBlockStart = '200vh';
    footer.scrollIntoView();
  });
  const last = page.locator('[data-step]:not([hidden])').last();
  await expect(current).toHaveAttribute('href', `#${await last.getAttribute('id')}`);
  const task = page.locator('[data-task]', { has: doneBox(page, notices.steps.turnOn) });
  await task.locator('h2').evaluate((heading) => {
    heading.style.paddingBlockEnd = '100vh';
    heading.scrollIntoView();
  });
  await expect(current).toHaveAttribute('href', `#${notices.steps.turnOn}`);
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
