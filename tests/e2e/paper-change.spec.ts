import { expect, test, type Locator } from '@playwright/test';
import { locales } from '../../src/locales.ts';
import { notices, pathOf, report, reportPurpose } from '../support/fixture-site.ts';
import { openWithPaper, print } from '../support/paper.ts';
import { command } from '../support/runbook-page.ts';
import { open } from '../support/visit.ts';

// A4 with margins of 10 mm, at 96 dots per inch.
test.use({ viewport: { width: 718, height: 1047 } });

const topOf = async (part: Locator) => (await part.boundingBox())?.y ?? NaN;

test('the purpose is the first fact of a record, and no value', async ({ page }) => {
  await openWithPaper(page, pathOf(report));
  await page.locator('article').getByRole('radio', { name: reportPurpose.remove.label }).check();
  await print(page);
  const purpose = page.locator('.paper-aim');
  await expect(purpose).toBeVisible();
  await expect(purpose).toHaveText(`Purpose: ${reportPurpose.remove.label}`);
  expect(await topOf(purpose)).toBeLessThan(await topOf(page.locator('.paper-change')));
  await expect(page.locator('.paper-values')).not.toContainText('Purpose');
});

test('a runbook that asks for no purpose has none on paper', async ({ page }) => {
  await print(page, pathOf(notices));
  await expect(page.locator('.paper-aim')).toHaveCount(0);
});

for (const locale of locales) {
  test(`${locale}: the record has room for remarks, and says that nothing was run`, async ({
    page,
  }) => {
    await print(page, pathOf(notices, locale));
    const remarks = page.locator('.paper-remarks');
    // 12 mm at 96 dots per inch.
    expect((await remarks.boundingBox())?.height).toBeGreaterThan(42);
    const notRun = page.locator('.paper-not-run');
    await expect(notRun).toHaveText(/server|서버|服务器|serveur/);
    expect(await topOf(notRun)).toBeLessThan(await topOf(page.locator('.paper-change')));
  });
}

test('what is said of lines on paper asks nobody to type what has lines left out', async ({
  page,
}) => {
  await print(page, pathOf(notices));
  const legend = page.locator('.paper-legend');
  await expect(legend).toContainText('Copy such a command from the page');
  await expect(legend).not.toContainText('type all');
});

test('messages of commands that are not printed are left out', async ({ page }) => {
  await openWithPaper(page, pathOf(notices));
  const shared = page.locator('.messages .failures tbody tr, .messages .glosses > div');
  const all = await shared.count();
  expect(all).toBeGreaterThan(0);
  const keep = async (id: string) => {
    const kept = await command(page, id).evaluate(
      (block) => block.closest('[data-step]')?.id ?? '',
    );
    await page.evaluate((step) => {
      for (const other of document.querySelectorAll<HTMLElement>('[data-step]'))
        other.hidden = other.id !== step;
    }, kept);
    await print(page);
  };
  await keep(notices.commands.addRelay);
  const shown = shared.filter({ visible: true });
  await expect(shown.filter({ hasText: 'Access is denied' })).toHaveCount(1);
  expect(await shown.count()).toBeLessThanOrEqual(all);
  await keep(notices.commands.testNotice);
  await expect(shown.filter({ hasText: 'Access is denied' })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(shown).toHaveCount(all);
});

test('without a message to explain, the section of messages is not printed', async ({ page }) => {
  await openWithPaper(page, pathOf(notices));
  await page.evaluate(() => {
    for (const step of document.querySelectorAll<HTMLElement>('[data-step]')) step.hidden = true;
  });
  await print(page);
  await expect(page.locator('.messages')).toBeHidden();
});

test('an address to which nothing leads that is printed is left out', async ({ page }) => {
  await openWithPaper(page, pathOf(report));
  await page
    .locator(`#${report.tasks.withdraw} .prose`)
    .first()
    .evaluate((prose) => {
      const link = document.createElement('a');
      link.href = 'https://left.out.example/';
      prose.append(link);
    });
  await print(page);
  const list = page.locator('.paper-end');
  await expect(list).toContainText('https://');
  await expect(list).not.toContainText('left.out.example');
});

test('steps and commands alone have the record too', async ({ page }) => {
  await open(page, pathOf(report));
  await page.evaluate(() => {
    document.documentElement.dataset['paper'] = 'brief';
  });
  await expect(page.locator('.paper').first()).toBeAttached();
  await print(page);
  await expect(page.locator('.paper-change')).toBeVisible();
  await expect(page.locator('.paper-end')).toBeHidden();
});

test('the title of the sources stands with the first of them, in two columns', async ({ page }) => {
  await print(page, pathOf(notices));
  await expect(page.locator('.sources h2')).toHaveCSS('break-after', 'avoid');
  await expect(page.locator('.sources > p')).toHaveCSS('break-after', 'avoid');
  await expect(page.locator('.sources ul')).toHaveCSS('column-count', '2');
});
