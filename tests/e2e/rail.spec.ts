import { expect, test } from '@playwright/test';
import { notices, pathOf, report, reportPurpose } from '../support/fixture-site.ts';
import { layoutShifts } from '../support/paint.ts';
import { doneBox, rail } from '../support/rail-page.ts';
import { open, settled } from '../support/visit.ts';

const wide = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };
const path = pathOf(notices);

test.describe('beside the text', () => {
  test.use({ viewport: wide });

  test('the rail counts the steps that are done, and leads to the next one', async ({ page }) => {
    await open(page, path);
    await expect(rail(page)).toContainText('0 of 12 steps done');
    await expect(rail(page).getByRole('link', { name: /^Continue/ })).toBeHidden();
    await doneBox(page, notices.steps.server).check();
    await expect(rail(page)).toContainText('1 of 12 steps done');
    await expect(rail(page).getByRole('link', { name: /^1 .* 1\/5$/ })).toBeVisible();
    await rail(page).getByRole('link', { name: 'Continue at 1.2' }).click();
    await expect(page).toHaveURL(`${path}#${notices.steps.roles}`);
    await expect(page.locator(`#${notices.steps.roles}`)).toBeInViewport();
    const current = rail(page).locator('[aria-current="step"]');
    await expect(current).toHaveAttribute('href', `#${notices.steps.roles}`);
    await expect(rail(page).getByRole('link', { name: /^1\.1 ?.* Done$/ })).toBeVisible();
  });

  test('names of steps have room, so that few need a third line, and numbers theirs', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, path);
    const links = rail(page).locator('ol ol a');
    await expect(links.first()).toBeAttached();
    await doneBox(page, notices.steps.server).scrollIntoViewIfNeeded();
    const visible = links.filter({ visible: true });
    await expect(visible).not.toHaveCount(0);
    const rooms = await visible.evaluateAll((all) =>
      all.map(({ children: [number, name] }) => {
        if (!number || !name) throw new Error('A step has no number or no name.');
        number.textContent = '4.10';
        return { name: name.clientWidth, isCut: number.scrollWidth > number.clientWidth };
      }),
    );
    expect(Math.min(...rooms.map(({ name }) => name))).toBeGreaterThan(190);
    expect(rooms.some(({ isCut }) => isCut)).toBe(false);
  });

  test('who has left steps out goes on after the last one that is done, and then at those', async ({
    page,
  }) => {
    await open(page, path);
    const next = rail(page).getByRole('link', { name: /^Continue/ });
    await doneBox(page, notices.steps.turnOn).check();
    await expect(next).toHaveText('Continue at 3.2');
    await page.evaluate((leftOut) => {
      const open = document.querySelectorAll<HTMLInputElement>('input[data-done]:not(:checked)');
      for (const box of open) if (!box.closest(`[hidden], #${leftOut}`)) box.click();
    }, notices.steps.server);
    await expect(next).toHaveText('Continue at 1.1');
  });

  test('what purpose or choices hide is folded with its reason and not counted', async ({
    page,
  }) => {
    await open(page, pathOf(report));
    await expect(rail(page).getByRole('listitem')).toHaveText([/^1/, /^2/, /^3/]);
    await rail(page).getByText('1 task not shown').click();
    const withdraw = rail(page).getByRole('listitem').filter({ hasText: 'Withdraw the report' });
    await expect(withdraw).toContainText('Remove');
    await expect(withdraw.getByRole('link')).toHaveText(/^Withdraw the report\s*$/);
    await expect(rail(page)).toContainText('0 of 5 steps done');
    await page.locator('article').getByRole('radio', { name: reportPurpose.remove.label }).check();
    await expect(withdraw.getByRole('link')).toHaveText(/^3\s*Withdraw the report\s*0\/1$/);
    await expect(rail(page)).toContainText('0 of 4 steps done');
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

  test('once every step is done, the end of the page says what now', async ({ page }) => {
    await open(page, path);
    await expect(rail(page)).toContainText('0 of 12 steps done');
    const end = page.getByRole('navigation', { name: 'Runbooks' });
    await expect(end.getByRole('button')).toHaveCount(0);
    await page.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLInputElement>('input[data-done]'))
        if (!box.closest('[hidden]')) box.click();
    });
    const print = end.getByRole('button', { name: 'Print the record' });
    await expect(print).toBeVisible();
    await expect(end).toContainText('Print this record, attach it to the change record');
    await expect(end.getByRole('button', { name: 'Save values as a file' })).toBeVisible();
    await expect(end.getByRole('link', { name: 'All runbooks' })).toHaveAttribute('href', /en\/$/);
  });

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

  test('before a step is read, the button says of what it counts', async ({ page }) => {
    await open(page, path);
    const button = page.getByRole('button', { name: /^Steps of this runbook/ });
    await expect(button.locator('strong')).toHaveText('Steps');
    const { text, room } = await button.evaluate((element) => ({
      text: element.scrollWidth,
      room: element.clientWidth,
    }));
    expect(text).toBeLessThanOrEqual(room);
  });

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

  test('search and languages stay in sight, and on return the step to go on with does', async ({
    page,
  }) => {
    await open(page, path);
    await doneBox(page, notices.steps.server).check();
    await page.goto('about:blank');
    await open(page, path);
    const next = page.getByRole('banner').getByRole('link', { name: 'Continue at 1.2' });
    await expect(next).toBeInViewport({ ratio: 1 });
    await next.click();
    await expect(page.locator(`#${notices.steps.roles}`)).toBeInViewport();
    await expect(next).toBeHidden();
    await expect(page.getByRole('button', { name: 'Search' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: 'Français' })).toBeInViewport({ ratio: 1 });
    await page.reload();
    await settled(page);
    expect(await layoutShifts(page)).toEqual([]);
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
