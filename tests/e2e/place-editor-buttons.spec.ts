import { expect, test } from '@playwright/test';
import { notices, pathOf, server } from '../support/fixture-site.ts';
import { editor, editorReady, valueIn } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

const path = pathOf(notices);

test('a button closes the editor without what was typed, where there is no Escape', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await storeValues(page, { [server.name]: server.value });
  await open(page, path);
  await editorReady(page);
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await value.click();
  await editor(page).getByRole('textbox').fill('half a name');
  const cancel = editor(page).getByRole('button', { name: 'Cancel' });
  const box = await cancel.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await expect(editor(page).getByRole('button', { name: 'All values' })).toBeVisible();
  await cancel.click();
  await expect(editor(page)).toHaveCount(0);
  await expect(value).toHaveText(server.value);
  await expect(value).toBeFocused();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('a click on a value in a text opens the editor there too, and the focus comes back', async ({
  page,
}) => {
  await open(page, pathOf(notices));
  await editorReady(page);
  const value = page.locator(`.prose [data-param=${server.name}]:visible`).first();
  await value.click();
  const control = editor(page).getByRole('textbox', { name: server.label });
  await expect(control).toBeFocused();
  await control.fill(server.value);
  await page.keyboard.press('Enter');
  await expect(editor(page)).toHaveCount(0);
  await expect(value).toBeFocused();
  await expect(value).toHaveText(server.value);
});
