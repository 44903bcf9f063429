import { expect, test, type Page } from '@playwright/test';
import { domains, notices, pathOf, server } from '../support/fixture-site.ts';
import { command, editorReady, field } from '../support/runbook-page.ts';
import { open } from '../support/visit.ts';

const path = pathOf(notices);

const copyOf = (page: Page, id: string) => command(page, id).locator('button[data-copy]');
const repairOf = (page: Page, name: string) =>
  page.locator(`values-form [data-field="${name}"] [data-repair]`);

/** Has the copy of a command refused, which leads to the field of the value that it lacks. */
async function refuse(page: Page, id: string, name: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, path);
  await editorReady(page);
  await copyOf(page, id).press('Enter');
  await expect(field(page, name)).toBeFocused();
}

test('Enter on a wrong value leads to its repair, and the repair back to the refused copy', async ({
  page,
}) => {
  await refuse(page, notices.commands.testNotice, server.name);
  const button = copyOf(page, notices.commands.testNotice);
  await page.keyboard.type(`https://${server.value}/`);
  await expect(repairOf(page, server.name)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(repairOf(page, server.name)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
  await expect(field(page, server.name)).toHaveValue(server.value);
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('data-copied');
});

test('Enter on a wrong value says so at once, and stays where there is no repair', async ({
  page,
}) => {
  await refuse(page, notices.commands.testNotice, server.name);
  await page.keyboard.type(server.computer);
  await page.keyboard.press('Enter');
  await expect(field(page, server.name)).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, server.name)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(copyOf(page, notices.commands.testNotice)).toBeFocused();
});

test('a list leads back to the refused copy by its repair, or by Enter in an empty line', async ({
  page,
}) => {
  await refuse(page, notices.commands.mailRecords, domains.name);
  const button = copyOf(page, notices.commands.mailRecords);
  await page.keyboard.type(`https://${domains.value}/`);
  await expect(repairOf(page, domains.name)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
  await field(page, domains.name).fill('');
  await button.press('Enter');
  await expect(field(page, domains.name)).toBeFocused();
  for (const text of [domains.value, 'fabrikam.net']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(field(page, domains.name)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
  await expect(field(page, domains.name)).toHaveValue(`${domains.value}\nfabrikam.net`);
});

test('a repair of another field than the one that a refused copy led to stays there', async ({
  page,
}) => {
  await refuse(page, notices.commands.testNotice, server.name);
  await field(page, domains.name).fill(`https://${domains.value}/`);
  await repairOf(page, domains.name).click();
  await expect(field(page, domains.name)).toBeFocused();
});

for (const width of [1440, 1024, 360])
  for (const locale of ['ko', 'zh', 'fr', 'en'] as const)
    test(`a value that is wrong moves no field while it is typed, ${locale}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, pathOf(notices, locale));
      await editorReady(page);
      if (width < 1024) await page.locator('[data-open-values]').click();
      const control = field(page, domains.name);
      await control.focus();
      const before = await control.boundingBox();
      await page.keyboard.type(`https://${domains.value}/`);
      await expect(repairOf(page, domains.name)).toBeVisible();
      expect((await control.boundingBox())?.y).toBe(before?.y);
    });
