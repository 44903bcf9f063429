import { expect, test } from '@playwright/test';
import { found, notices, pathOf, report } from '../support/fixture-site.ts';
import { answerTo, searchDialog, searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

test('a result that is for something else than the reader is here for says for what', async ({
  page,
}) => {
  await open(page, pathOf(report));
  const task = page.locator(`#${report.tasks.withdraw}`);
  const words = (await task.locator('> [data-when-label]').textContent())?.trim() ?? '';
  expect(words).not.toBe('');
  await page.keyboard.press('/');
  const result = (await searchFor(page, 'delete the file')).getByRole('link').first();
  await expect(result).toHaveAttribute('href', new RegExp(`#${report.steps.delete}$`));
  await expect(result).toContainText(words);
  await expect(result).toContainText('hidden until you open it');
  await page.keyboard.press('Escape');
  await page.locator('article').getByRole('radio', { name: 'Remove' }).check();
  await page.keyboard.press('Control+K');
  const opened = (await searchFor(page, 'the file')).getByRole('link');
  const step = opened.and(page.locator(`[href$="#${report.steps.delete}"]`));
  await expect(step).not.toContainText(words);
});

test('the mark of an effect is shown whole', async ({ page }) => {
  await open(page, pathOf(notices));
  await page.keyboard.press('/');
  const line = (await searchFor(page, 'Enable-CfNotice'))
    .locator('.search-effect:has([data-effect-mark="changes"])')
    .first();
  const room = await line.evaluate((box) => {
    const mark = box.firstElementChild;
    if (!mark) throw new Error('There is no effect.');
    const side = Number.parseFloat(getComputedStyle(mark, '::before').inlineSize);
    return {
      over: (side * Math.SQRT2 - side) / 2,
      left: mark.getBoundingClientRect().left - box.getBoundingClientRect().left,
    };
  });
  expect(room.left).toBeGreaterThanOrEqual(room.over);
});

test('who comes back from a result finds the query, however quickly it was opened', async ({
  page,
}) => {
  await open(page, '/en/');
  await page.keyboard.press('/');
  await searchFor(page, found.port);
  const field = searchDialog(page).locator('input');
  await field.pressSequentially('s');
  await field.press('Backspace');
  await field.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${notices.steps.port}$`));
  await page.goBack();
  await answerTo(page, found.port);
});

test('what Enter opens from the field is marked, and nothing else', async ({ page }) => {
  await open(page, pathOf(notices));
  await page.keyboard.press('/');
  const links = (await searchFor(page, 'notice')).getByRole('link');
  const marked = async () =>
    links.evaluateAll((all) =>
      all.flatMap((link, at) =>
        getComputedStyle(link, '::after').content.includes('↵') ? [at] : [],
      ),
    );
  expect(await links.count()).toBeGreaterThan(1);
  expect(await marked()).toEqual([0]);
  // Enter opens what the focus is on, once it is on a result.
  await page.keyboard.press('ArrowDown');
  expect(await marked()).toEqual([]);
  // An action comes before the results.
  await searchFor(page, 'copy 1.1');
  await expect(searchDialog(page).getByRole('group', { name: 'Actions' })).toBeVisible();
  expect(await marked()).toEqual([]);
});

test('the row under the pointer looks less chosen than the one that Enter opens', async ({
  page,
}) => {
  await open(page, pathOf(notices));
  await page.keyboard.press('/');
  const links = (await searchFor(page, 'notice')).getByRole('link');
  const look = (at: number) =>
    links.nth(at).evaluate((link) => {
      const { outlineStyle, boxShadow } = getComputedStyle(link);
      const title = link.querySelector('.search-title');
      const { textDecorationLine } = getComputedStyle(title ?? link);
      return {
        hasFrame: outlineStyle !== 'none',
        hasBar: boxShadow !== 'none',
        textDecorationLine,
      };
    });
  const plain = { hasFrame: false, hasBar: false };
  await links.nth(1).hover();
  expect(await look(0)).toEqual({ hasFrame: true, hasBar: true, textDecorationLine: 'none' });
  expect(await look(1)).toEqual({ ...plain, textDecorationLine: 'underline' });
  await links.nth(0).hover();
  expect(await look(1)).toEqual({ ...plain, textDecorationLine: 'none' });
});
