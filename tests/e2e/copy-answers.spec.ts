import { expect, test, type Locator } from '@playwright/test';
import { copied } from '../support/copied.ts';
import { domains, notices, pathOf, server } from '../support/fixture-site.ts';
import { allowClipboard, clipboard, command, copy } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('copying answers at the button, in one place at a time, and moves nothing', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await storeValues(page, { [server.name]: server.value });
  await open(page, pathOf(notices));
  const block = command(page, notices.commands.enable);
  const button = block.locator('button[data-copy]');
  const status = block.getByRole('status');
  const told = await status.evaluateHandle((line) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(line.textContent)).observe(line, { childList: true });
    return texts;
  });
  await button.scrollIntoViewIfNeeded();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await copy(page, notices.commands.enable);
  expect(await height()).toBe(before);
  await expect(button).toHaveAttribute('data-copied');
  await button.click();
  await expect.poll(() => told.jsonValue()).toHaveLength(3);
  const [first, gap, again] = await told.jsonValue();
  expect([gap, again], 'a second copy is said again').toEqual(['', first]);
  await copy(page, notices.commands.testRelay);
  await expect(status).toBeEmpty();
  await expect(button).not.toHaveAttribute('data-copied');
});

for (const width of [1280, 360])
  test(`that it was copied is said in a line that the bar keeps for it, ${width} px wide`, async ({
    page,
    context,
  }) => {
    const { value } = server;
    const done = await copied(page, context, { width, value, id: notices.commands.enable });
    const over = await done.evaluate((block) => {
      const said = document.createRange();
      said.selectNodeContents(block.querySelector('[role="status"]') ?? block);
      const facts = document.createRange();
      facts.selectNodeContents(block.querySelector('.facts') ?? block);
      const bar = block.querySelector('.command-bar')?.getBoundingClientRect();
      const { top, bottom } = said.getBoundingClientRect();
      return [facts.getBoundingClientRect().bottom - top, bottom - (bar?.bottom ?? 0)];
    });
    expect(Math.max(...over), 'over the facts, below the bar').toBeLessThanOrEqual(2);
  });

/** Expects an answer to cover neither the code of its command, nor what its head says of it, nor the button. */
async function expectNothingCovered(block: Locator): Promise<void> {
  const covered = await block.evaluate((element) => {
    const said = element.querySelector('[role="status"]')?.getBoundingClientRect();
    if (!said?.height) throw new Error('No answer is shown.');
    const texts = [...element.querySelectorAll('.facts, .command-one-way, pre, [data-copy]')];
    return texts.flatMap((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const rows = part.matches('button')
        ? [part.getBoundingClientRect()]
        : [...range.getClientRects()].filter(({ width, height }) => width > 0 && height < 40);
      const isUnder = (row: DOMRect) =>
        Math.min(row.bottom, said.bottom) - Math.max(row.top, said.top) > 2 &&
        Math.min(row.right, said.right) - Math.max(row.left, said.left) > 2;
      return rows.some(isUnder) ? [part.className || part.localName] : [];
    });
  });
  expect(covered).toEqual([]);
}

for (const width of [1280, 360])
  test(`what was copied is said where it covers nothing of the command, ${width} px wide`, async ({
    page,
    context,
  }) => {
    const { example: value } = server;
    const block = await copied(page, context, { width, value, id: notices.commands.testNotice });
    await expect(block.getByRole('status')).toContainText('Check');
    await expectNothingCovered(block);
  });

for (const width of [1280, 360])
  test(`that nothing was copied is said over no code and not over the button, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, pathOf(notices));
    const block = command(page, notices.commands.testNotice);
    const button = block.locator('button[data-copy]');
    await button.click();
    const status = block.getByRole('status', { includeHidden: true });
    await expect(status).toContainText(server.label);
    // In front of a small screen lies the form.
    if (width < 1024) await page.keyboard.press('Escape');
    await expectNothingCovered(block);
  });

test('what was copied is said without a break behind the hyphen of a name', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await allowClipboard(context);
  await storeValues(page, { [server.name]: 'files-in-the-pool-of-seoul-07.fabrikam.com' });
  await open(page, pathOf(notices));
  await copy(page, notices.commands.testNotice);
  const status = command(page, notices.commands.testNotice).getByRole('status');
  await expect(status).toContainText('seoul');
  const broken = await status.evaluate((line) => {
    const text = line.firstChild;
    if (!(text instanceof Text)) throw new Error('The answer has no text.');
    const topOf = (at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().top;
    };
    const hyphens = [...text.data.matchAll(/-(?=\W?\w)/g)].map(({ index }) => index);
    return hyphens.filter((at) => topOf(text.data.slice(at).search(/\w/) + at) !== topOf(at))
      .length;
  });
  expect(broken).toBe(0);
});

test('where nothing may be copied, the text is selected for copying by hand, each time', async ({
  page,
}) => {
  await storeValues(page, { [server.name]: server.value });
  await open(page, pathOf(notices));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    Reflect.set(document, 'execCommand', () => false);
  });
  const block = command(page, notices.commands.testNotice);
  const area = block.getByRole('status').locator('textarea');
  for (const time of ['once', 'again']) {
    await block.locator('button[data-copy]').click();
    await expect(area, time).toBeFocused();
    await expect(area).toHaveValue(/Test-CfNotice/);
  }
  await page.keyboard.press('Escape');
  await expect(area).toHaveCount(0);
  await expect(block.locator('button[data-copy]')).toBeFocused();
});

test('the template itself can be copied, whatever is missing, until the page is left', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await open(page, pathOf(notices));
  await page.locator('[data-settings]').click();
  await page.getByLabel('As a template').check();
  await page.keyboard.press('Escape');
  const block = command(page, notices.commands.testNotice);
  await block.getByRole('button', { name: 'Copy as template' }).click();
  await expect(block.getByRole('status')).toHaveText('Template copied');
  expect(await clipboard(page)).toBe(`Test-CfNotice -ServerFqdn '{{${server.name}}}'`);
  await page.reload();
  await expect(block.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
});

test('where templates are copied, nothing copies the values', async ({ page }) => {
  await storeValues(page, { [server.name]: server.value, [domains.name]: domains.value });
  await open(page, pathOf(notices));
  const checks = page.locator('[data-copy-checks]:visible');
  await expect(checks).not.toHaveCount(0);
  await page.locator('[data-settings]').click();
  await page.getByLabel('As a template').check();
  await expect(checks).toHaveCount(0);
  await page.getByLabel('With your values').check();
  await expect(checks).not.toHaveCount(0);
});

test('where the settings cannot be loaded, the page says so', async ({ page }) => {
  await page.route(/\/settings-/, (route) => route.abort());
  await open(page, pathOf(notices, 'fr'));
  const said = page.waitForEvent('dialog');
  const pressed = page.locator('[data-settings]').click();
  const dialog = await said;
  expect(dialog.message()).toContain('Rechargez la page');
  await dialog.dismiss();
  await pressed;
});
