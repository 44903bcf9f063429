import { expect, test } from '@playwright/test';
import { notices, pathOf, server } from '../support/fixture-site.ts';
import { editor, editorReady, field, valueIn } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

const path = pathOf(notices);

test('Escape takes back nothing that another page has changed meanwhile', async ({
  page,
  context,
}) => {
  await storeValues(page, { [server.name]: server.value });
  await open(page, path);
  await editorReady(page);
  const value = valueIn(page, notices.commands.testNotice, server.name);
  await value.press('Enter');
  const control = editor(page).getByRole('textbox', { name: server.label });
  const other = await context.newPage();
  await open(other, path);
  await field(other, server.name).fill(`newer.${server.value}`);
  await expect(control).toHaveValue(`newer.${server.value}`);
  await control.press('Escape');
  await expect(editor(page)).toHaveCount(0);
  await expect(value).toHaveText(`newer.${server.value}`);
  await expect(field(other, server.name)).toHaveValue(`newer.${server.value}`);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});
