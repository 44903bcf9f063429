import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { notices, pathOf, server } from '../support/fixture-site.ts';
import { command, editor, editorReady, field, valueIn } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

const path = pathOf(notices);

test.use({ viewport: { width: 1280, height: 800 } });

test('a click on a value opens an editor there, Enter leads back and the form keeps step', async ({
  page,
}) => {
  await open(page, path);
  await editorReady(page);
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await value.scrollIntoViewIfNeeded();
  const before = await value.boundingBox();
  await value.click();
  const control = editor(page).getByRole('textbox', { name: server.label });
  await expect(control).toBeFocused();
  await expect(control).not.toHaveAttribute('aria-invalid');
  await expect(control).toHaveAccessibleDescription(/\S/);
  expect(await value.boundingBox()).toEqual(before);
  await expectAccessible(page, { part: '.place-editor' });
  await control.fill(`https://${server.value}/`);
  await editor(page)
    .getByRole('button', { name: `Use ${server.value}` })
    .click();
  await expect(control).toBeFocused();
  await expect(field(page, server.name)).toHaveValue(server.value);
  await page.keyboard.press('Enter');
  await expect(editor(page)).toHaveCount(0);
  await expect(value).toBeFocused();
  await expect(value).toHaveText(server.value);
});

test('Tab leaves the editor with what was typed, and so does a click elsewhere', async ({
  page,
}) => {
  await open(page, path);
  await editorReady(page);
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await value.press('Enter');
  await page.keyboard.type(server.value);
  await page.keyboard.press('Shift+Tab');
  await expect(editor(page)).toHaveCount(0);
  // Code whose lines are wrapped is no stop between them.
  await expect(command(page, notices.commands.testNotice).locator('[data-copy]')).toBeFocused();
  await expect(value).toHaveText(server.value);
  await value.press('Enter');
  await expect(editor(page)).toBeVisible();
  await page.locator('h1').click();
  await expect(editor(page)).toHaveCount(0);
  await expect(field(page, server.name)).toHaveValue(server.value);
});

test('Escape brings back what was there before, and what was typed can be had again', async ({
  page,
}) => {
  await storeValues(page, { [server.name]: server.value });
  await open(page, path);
  await editorReady(page);
  const value = valueIn(page, notices.commands.testNotice, server.name);
  const undo = page.getByRole('button', { name: 'Undo' });
  await value.press('Enter');
  await page.keyboard.press('Escape');
  await expect(value).toBeFocused();
  await expect(undo, 'nothing was changed').toHaveCount(0);
  await value.press('Enter');
  await page.keyboard.type('half a name');
  await expect(field(page, server.name)).toHaveValue('half a name');
  await page.keyboard.press('Escape');
  await expect(value).toBeFocused();
  await expect(value).toHaveText(server.value);
  await expect(field(page, server.name)).toHaveValue(server.value);
  await expect(page.getByText('Your change was discarded.').first()).toBeVisible();
  await expectAccessible(page, { part: '.place-discarded' });
  await page.keyboard.press('Tab');
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(value).toBeFocused();
  await expect(value).toHaveText('half a name');
  await expect(undo).toHaveCount(0);
});

test('the offer of what was typed goes with the focus, and keeps the order of Tab', async ({
  page,
}) => {
  await open(page, path);
  await editorReady(page);
  const value = valueIn(page, notices.commands.testNotice, server.name);
  const undo = page.getByRole('button', { name: 'Undo' });
  const discarded = async () => {
    await value.press('Enter');
    await page.keyboard.type('half a name');
    await page.keyboard.press('Escape');
    await expect(undo).toBeVisible();
  };
  await value.focus();
  await page.keyboard.press('Tab');
  const next = await page.evaluateHandle(() => document.activeElement);
  await discarded();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(value).toBeFocused();
  await expect(undo).toHaveCount(0);
  await discarded();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);
  await expect(undo).toHaveCount(0);
  await discarded();
  await page.locator('h1').click();
  await expect(undo).toHaveCount(0);
});

test('the editor says what is worth a second look of its value, as the form does', async ({
  page,
}) => {
  await storeValues(page, { [server.name]: server.example });
  await open(page, path);
  await editorReady(page);
  const doubt = editor(page).locator('[data-doubt]');
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await expect(value).toHaveCSS('text-decoration-style', 'wavy');
  await value.press('Enter');
  await expect(doubt).toContainText('This is the example');
  const control = editor(page).getByRole('textbox');
  await expect(control).toHaveAccessibleDescription(/This is the example/);
  await control.fill(server.value);
  await expect(doubt).toBeHidden();
  await page.keyboard.press('Enter');
  await value.press('Enter');
  await control.fill(server.example);
  await expect(doubt).toBeVisible();
  await expect(control).toHaveAccessibleDescription(/This is the example/);
});

test('a tap on a value opens an editor in sight, Enter closes it again', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, path);
  await editorReady(page);
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await value.click();
  await expect(editor(page).getByRole('textbox')).toBeFocused();
  await expect(editor(page)).toBeInViewport({ ratio: 1 });
  await page.keyboard.type(server.value);
  await page.keyboard.press('Enter');
  await expect(editor(page)).toHaveCount(0);
  await expect(value).toHaveText(server.value);
  await expect(value).toBeFocused();
  await value.press('Enter');
  await editor(page).getByRole('button', { name: 'All values' }).click();
  await expect(field(page, server.name)).toBeFocused();
  await expect(field(page, server.name)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[data-sheet]')).toBeHidden();
  await expect(value).toBeFocused();
});

test('the editor covers no line of its command, and what is wrong with a value moves nothing', async ({
  page,
}) => {
  await open(page, path);
  await editorReady(page);
  const block = command(page, notices.commands.testNotice);
  await block.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await value.click();
  const [box, pre, shown] = await Promise.all(
    [editor(page), block.locator('pre'), block].map((part) => part.boundingBox()),
  );
  if (!box || !pre || !shown) throw new Error('A part of the command is not shown.');
  expect(box.y).toBeGreaterThanOrEqual(pre.y + pre.height);
  expect(box.x + box.width).toBeLessThanOrEqual(shown.x + shown.width);
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.type(`https://${server.value}/`);
  await expect(editor(page).locator('[data-problem]')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await editor(page).getByRole('button', { name: 'OK', exact: true }).click();
  await expect(editor(page)).toHaveCount(0);
  await expect(value).toBeFocused();
});
