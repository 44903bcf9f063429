import { expect } from '@playwright/test';
import { runbookPages } from '../support/site.ts';
import { rail } from '../support/rail-page.ts';
import { print } from '../support/paper.ts';
import { test } from '../support/same-tab-test.ts';
import { open } from '../support/visit.ts';
import type { Page } from '@playwright/test';

const skype = '/en/lync-skype-provisioning/';

/** The marks of each task, with those of the commands that its steps are there for. */
function marksOf(page: Page): Promise<{ task: string; listed: string | null; found: string[] }[]> {
  return page.locator('[data-task]').evaluateAll((tasks) =>
    tasks.map(({ id }) => {
      const own = `#${id} command-block:not([data-history], details *) [data-effect-mark]`;
      const markOf = (element: Element | null) => element?.getAttribute('data-effect-mark') ?? null;
      return {
        task: id,
        listed: markOf(document.querySelector(`.order a[href="#${id}"] [data-effect-mark]`)),
        found: [...document.querySelectorAll(own)].map((effect) => String(markOf(effect))),
      };
    }),
  );
}

for (const { path } of runbookPages)
  test(`the list of tasks of ${path} names the most that each of them does`, async ({ page }) => {
    await page.goto(path);
    const marks = await marksOf(page);
    expect(marks.length).toBeGreaterThan(0);
    for (const { task, listed, found } of marks) {
      if (listed === 'history') continue;
      const strongest = ['removes', 'changes', 'writes-file', 'reads'].find((mark) =>
        found.includes(mark),
      );
      expect.soft(listed, task).toBe(strongest ?? null);
    }
  });

for (const { path } of runbookPages)
  test(`the list of tasks of ${path} says of each what it does, and nothing twice`, async ({
    page,
  }) => {
    await page.goto(path);
    const entries = await page.locator('.order a').evaluateAll((links) =>
      links.map((link) => ({
        title: link.firstElementChild?.textContent ?? '',
        first: link.querySelector('.facts > *')?.textContent ?? '',
        marks: [...link.querySelectorAll<HTMLElement>('[data-effect-mark]')].map(
          ({ dataset }) => dataset['effectMark'],
        ),
      })),
    );
    for (const { title, first, marks } of entries) {
      expect.soft(first, title).not.toBe('');
      expect.soft(marks.length, title).toBeLessThan(2);
      if (!marks.includes('history')) continue;
      // Its title does not begin with the words of the mark.
      expect.soft(title.startsWith(first.split(/[\s:：]/)[0] ?? ''), title).toBe(false);
    }
  });

test.describe('in the rail', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('what takes something away has a mark of its own, which the legend explains', async ({
    page,
  }) => {
    await open(page, `${skype}#remove-provider`);
    const removing = rail(page).locator('a[href="#remove-provider"]');
    await expect(removing).toContainText('Removes something');
    await expect(removing.locator('..')).toHaveClass(/rail-removes/);
    await expect(rail(page).locator('li:has(> a[href="#remove-skype"])')).toHaveClass(
      /rail-removes/,
    );
    const changing = rail(page).locator('li:has(> a[href="#close-access-policies"])');
    await expect(changing).toHaveClass(/rail-changes/);
    const legend = rail(page).locator('.rail-legend');
    await expect(legend).toHaveText(['Removes something', 'Makes changes']);
    await expect(legend.filter({ visible: true })).toHaveCount(2);
  });

  test('the legend explains no mark that the rail has not', async ({ page }) => {
    await open(page, '/en/lync-push-notifications/');
    const lines = rail(page).locator('.rail-legend');
    await expect(lines.first()).toBeAttached();
    for (const mark of ['rail-removes', 'rail-changes']) {
      const marked = await rail(page).locator(`li.${mark}`).count();
      await expect(rail(page).locator(`p.${mark}`).filter({ visible: true })).toHaveCount(
        marked > 0 ? 1 : 0,
      );
    }
  });

  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 360, height: 740 },
  ])
    test(`the mark of a step covers neither its ring nor its number, ${viewport.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open(page, `${skype}#remove-provider`);
      if (viewport.width < 1000)
        await page.getByRole('button', { name: /^Steps of this runbook/ }).click();
      const number = rail(page).locator('a[href="#remove-provider"] > span').first();
      await expect(number).toBeVisible();
      const room = await number.evaluate((element) => {
        const link = element.closest('a');
        if (!link) throw new Error('The number stands in no link.');
        const text = document.createRange();
        text.selectNodeContents(element);
        const mark = getComputedStyle(element, '::after');
        const ring = parseFloat(getComputedStyle(link, '::before').width);
        const box = element.getBoundingClientRect();
        return {
          position: mark.position,
          besideRing: box.left - link.getBoundingClientRect().left - ring,
          besideNumber: box.right - text.getBoundingClientRect().right - parseFloat(mark.width),
        };
      });
      expect(room.position).toBe('static');
      expect(room.besideRing).toBeGreaterThan(1);
      expect(room.besideNumber).toBeGreaterThan(1);
    });
});

test('a run without a fault is complete: the steps that only a fault asks for count for nothing', async ({
  page,
}) => {
  await open(page, '/en/lync-push-notifications/');
  const boxes = page.locator('[data-done]:visible');
  const needed = page.locator('[data-task]:not([data-as-needed]) [data-done]:visible');
  expect(await needed.count()).toBeLessThan(await boxes.count());
  const end = page.getByRole('button', { name: 'Print the record' });
  await expect(end).toBeHidden();
  for (const box of await needed.all()) await box.check();
  await expect(end).toBeVisible();
});

test('paper says which steps are to carry out only if needed, and the others are as many as counted', async ({
  page,
}) => {
  await open(page, '/en/lync-push-notifications/');
  const boxes = page.locator('[data-task]:not([hidden]) [data-step]:not([hidden]) [data-done]');
  const counted = boxes.and(page.locator('[data-task]:not([data-as-needed]) *'));
  const [all, needed] = [await boxes.count(), await counted.count()];
  await print(page, '/en/lync-push-notifications/');
  const signed = page.locator('.paper tr:has(td + td) > th');
  await expect(signed).toHaveCount(all);
  await expect(signed.filter({ hasNotText: /· If needed$/ })).toHaveCount(needed);
  const head = page.locator('[data-as-needed]:visible .task-head').first();
  const said = await head.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(said).toBe('"If needed"');
});
