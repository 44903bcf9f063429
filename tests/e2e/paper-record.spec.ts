import { expect, type Page } from '@playwright/test';
import { notices, pathOf, report, reportPurpose } from '../support/fixture-site.ts';
import { openWithPaper, print, printEveryPurpose } from '../support/paper.ts';
import { command } from '../support/runbook-page.ts';
import { test } from '../support/same-tab-test.ts';
import { open } from '../support/visit.ts';

// A4 with margins of 10 mm, at 96 dots per inch.
test.use({ viewport: { width: 718, height: 1047 } });

const signOff = (page: Page) =>
  page
    .locator('.paper table')
    .filter({ has: page.locator('caption', { hasText: 'Tasks and sign-off' }) });

test('steps and commands alone are printed on demand', async ({ page }) => {
  await open(page, pathOf(notices));
  await page.locator('[data-settings]').click();
  await page.getByLabel('Steps and commands, chosen purpose').check();
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const told = page.locator('.step:has(command-block) > .prose > p');
  expect(await told.count()).toBeGreaterThan(0);
  await expect(told.filter({ visible: true })).toHaveCount(0);
  const warnings = page.locator('.task:visible .note:is(.note-warning, .note-important)');
  expect(await warnings.count()).toBeGreaterThan(0);
  await expect(warnings.filter({ visible: true })).toHaveCount(await warnings.count());
  const alone = page.locator('.step:visible:not(:has(command-block, request-block)) > .prose');
  expect(await alone.count()).toBeGreaterThan(0);
  await expect(alone.filter({ visible: true })).toHaveCount(await alone.count());
  await expect(page.locator('[data-output]:visible')).toHaveCount(0);
  await expect(command(page, notices.commands.testNotice)).toBeVisible();
  await expect(page.locator('.step h3:visible').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.step > .prose').first()).toBeVisible();
  await expect(page.locator('.paper:visible')).toHaveCount(0);
  // Whoever prints a runbook again means the same.
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.step h3:visible').first()).toBeVisible();
  await expect(told.filter({ visible: true })).toHaveCount(0);
});

test('what another purpose has is named in a record, and not printed unless it is asked for', async ({
  page,
}) => {
  await print(page, pathOf(report));
  await expect(page.locator(`#${report.tasks.publish}`)).toBeVisible();
  const aside = page.locator(`#${report.tasks.withdraw}`);
  await expect(aside).toBeHidden();
  const title = (await aside.locator('h2').first().textContent()) ?? '';
  const named = page.locator('.paper-aside');
  await expect(named).toHaveText(`Not part of this change: ${title}`);
  await expect(named).not.toHaveCSS('font-weight', '700');
  await expect(signOff(page)).not.toContainText(title);
});

test('tasks of another purpose come after those of the change, on a sheet of their own', async ({
  page,
}) => {
  await printEveryPurpose(page);
  await openWithPaper(page, pathOf(report));
  await page.locator('article').getByRole('radio', { name: reportPurpose.remove.label }).check();
  await print(page);
  const own = page.locator(`#${report.tasks.withdraw}`);
  const aside = page.locator(`#${report.tasks.publish}`);
  expect((await aside.boundingBox())?.y).toBeGreaterThan((await own.boundingBox())?.y ?? Infinity);
  await expect(aside).toHaveCSS('break-before', 'page');
  await expect(own).toHaveCSS('break-before', 'auto');
  const title = (await aside.locator('h2').first().textContent()) ?? '';
  await expect(page.locator('.paper-aside')).toHaveText(`Not part of this change: A ${title}`);
});

test('what is in a task of another purpose is printed with the colours of all tasks', async ({
  page,
}) => {
  await printEveryPurpose(page);
  await print(page, pathOf(report));
  const heads = page.locator('.task:visible .step-head');
  expect(await heads.count()).toBeGreaterThan(1);
  for (const head of await heads.all())
    await expect(head).toHaveCSS('print-color-adjust', 'economy');
});

test('there is room to sign each step, and no row goes over two sheets', async ({ page }) => {
  await print(page, pathOf(notices));
  const rows = signOff(page).locator('tr:has(td + td)');
  expect(await rows.count()).toBeGreaterThan(3);
  for (const row of await rows.all()) {
    expect((await row.boundingBox())?.height).toBeGreaterThan(26);
    await expect(row.locator('td').last()).toHaveCSS('break-inside', 'avoid');
  }
  for (const states of await page.locator('.status:visible tr:has(td)').all())
    await expect(states).toHaveCSS('break-inside', 'avoid');
});

test('a task that nobody signs takes one line, below what is signed', async ({ page }) => {
  await openWithPaper(page, pathOf(notices));
  const task = page.locator(`#${notices.tasks.prerequisites}`);
  const title = (await task.locator('h2').first().textContent()) ?? '';
  // As in a task of what is past.
  await task.evaluate((element) => {
    for (const box of element.querySelectorAll('[data-done]')) box.remove();
  });
  await print(page);
  await expect(signOff(page).locator('tbody').last()).toHaveText(`1 ${title}`);
  await expect(signOff(page).locator('th', { hasText: /^1\.\d/ })).toHaveCount(0);
});

test('a list of many steps has rows that are less high, and still room for a pen', async ({
  page,
}) => {
  await openWithPaper(page, pathOf(notices));
  await page.locator(`#${notices.steps.turnOn}`).evaluate((step) => {
    for (let copy = 0; copy < 18; copy += 1) step.after(step.cloneNode(true));
  });
  await print(page);
  const row = signOff(page).locator('tr:has(td + td)').first();
  const height = (await row.boundingBox())?.height ?? 0;
  // 5 mm at 96 dots per inch, where 7 mm are 26.
  expect(height).toBeGreaterThan(18);
  expect(height).toBeLessThan(22);
});

test('heads of tasks and steps are blocks, which stay with what follows, and no box covers a title', async ({
  page,
}) => {
  await openWithPaper(page, pathOf(notices));
  await page.locator(`#${notices.steps.turnOn} h3`).evaluate((title) => {
    title.append(' and another word'.repeat(20));
  });
  await print(page);
  for (const head of await page.locator('.task-head:visible, .step-head:visible').all())
    await expect(head).toHaveCSS('display', 'block');
  const head = page.locator(`#${notices.steps.turnOn} .step-head`);
  const [whole, box, title] = await Promise.all(
    [head, head.locator('.done'), head.locator('h3')].map((part) => part.boundingBox()),
  );
  const endOf = (part: typeof box) => (part ? part.x + part.width : NaN);
  expect(endOf(title)).toBeLessThanOrEqual(box?.x ?? 0);
  expect(endOf(box)).toBeCloseTo(endOf(whole), 0);
});

test('the state of what the page is about stands below its title', async ({ page }) => {
  await print(page, pathOf(notices));
  const cells = page.locator('.status').first().locator('tbody tr').first().locator('th, td');
  const line = page.locator('.paper-state');
  await expect(line).toContainText((await cells.first().textContent()) ?? '');
  await expect(line).toContainText((await cells.nth(2).textContent()) ?? '');
  const [title, state, signed] = await Promise.all(
    [page.locator('h1'), line, signOff(page)].map((part) => part.boundingBox()),
  );
  expect(state?.y).toBeGreaterThan(title?.y ?? Infinity);
  expect(state?.y).toBeLessThan(signed?.y ?? 0);
});

test('the sign of a note is white on black, also on a printer without colours', async ({
  page,
}) => {
  await print(page, pathOf(notices));
  const titles = page.locator('.note-title:visible');
  expect(await titles.count()).toBeGreaterThan(1);
  for (const title of await titles.all()) {
    const look = await title.evaluate((element) => {
      const { color, backgroundColor, printColorAdjust } = getComputedStyle(element, '::before');
      return [color, backgroundColor, printColorAdjust];
    });
    expect(look).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'exact']);
  }
});
