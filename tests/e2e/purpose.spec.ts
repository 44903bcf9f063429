import { expect, test, type Page } from '@playwright/test';
import { pathOf, report, reportPurpose, reportServer } from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { printEveryPurpose } from '../support/paper.ts';
import { rail } from '../support/rail-page.ts';
import { searchFor } from '../support/search.ts';
import { open } from '../support/visit.ts';

const path = pathOf(report);
const question = 'What are you here for?';

test.use({ viewport: { width: 1280, height: 800 } });

function task(page: Page, id: string) {
  return page.locator(`[data-task]#${id}`);
}

function choice(page: Page, { label }: { readonly label: string }) {
  return page.locator('article').getByRole('radio', { name: label });
}

test('the purpose decides which tasks are there and what the form asks, and is remembered', async ({
  page,
}) => {
  await open(page, path);
  const publish = task(page, report.tasks.publish);
  const withdraw = task(page, report.tasks.withdraw);
  await expect(choice(page, reportPurpose.keep)).toBeChecked();
  await expect(publish).toBeVisible();
  await expect(withdraw).toBeHidden();
  await expect(page.locator('[data-purpose-note]')).toContainText('Withdraw the report');
  await expect(field(page, reportServer.name)).toBeVisible();

  const facts = page.locator('.runbook-glance');
  await expect(facts.getByText('25 minutes')).toBeVisible();
  await expect(facts.locator('dd:visible', { hasText: 'required' })).toHaveText(
    '7 required, 3 with defaults, 3 optional',
  );

  await choice(page, reportPurpose.remove).check();
  await expect(facts.locator('dd:visible', { hasText: 'required' })).toHaveText(
    '6 required, 2 with defaults, 3 optional',
  );
  // How long that takes is not known.
  await expect(facts.getByText('25 minutes')).toBeHidden();
  await expect(withdraw).toBeVisible();
  await expect(publish).toBeHidden();
  await expect(page.locator('[data-purpose-note]')).toContainText('Publish the report');
  await expect(field(page, reportServer.name)).toBeHidden();

  await open(page, path);
  await expect(choice(page, reportPurpose.remove)).toBeChecked();
  await expect(withdraw).toBeVisible();
});

test('the question is asked once: on the page, and where the form is a sheet over it, there too', async ({
  page,
}) => {
  await open(page, path);
  const asked = page.getByText(question, { exact: true }).filter({ visible: true });
  await expect(asked).toHaveCount(1);
  await choice(page, reportPurpose.remove).check();
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.getByRole('button', { name: /^Your values/ }).click();
  const inForm = page.getByRole('dialog').getByRole('combobox', { name: question });
  await expect(inForm).toHaveValue(reportPurpose.remove.value);
  await inForm.selectOption(reportPurpose.keep.value);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(choice(page, reportPurpose.keep)).toBeChecked();
  await expect(task(page, report.tasks.publish)).toBeVisible();
});

test('a result of search inside a task of another purpose opens it, with the reason', async ({
  page,
}) => {
  await open(page, path);
  const withdraw = task(page, report.tasks.withdraw);
  await page.keyboard.press('/');
  const results = await searchFor(page, 'Delete the file');
  await results.getByRole('link').first().click();
  await expect(page).toHaveURL(`${path}#${report.steps.delete}`);
  await expect(page.locator(`#${report.steps.delete}`)).toBeInViewport();
  await expect(withdraw).toContainText('The purpose is “Set up or keep” by default.');
  await choice(page, reportPurpose.remove).check();
  await expect(withdraw).not.toContainText('The purpose is');
  await page.locator('[data-purpose-note] summary').click();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(task(page, report.tasks.publish)).toContainText('You chose “Remove”.');
});

test('an address inside a task of another purpose opens it, and paper has every task for who wants it', async ({
  page,
}) => {
  await open(page, `${path}#${report.steps.delete}`);
  await expect(task(page, report.tasks.withdraw)).toContainText('by default');
  await open(page, path);
  await expect(task(page, report.tasks.withdraw)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(task(page, report.tasks.withdraw)).toBeHidden();
  await expect(page.locator('[data-purpose]:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await printEveryPurpose(page);
  await open(page, path);
  await expect(task(page, report.tasks.withdraw)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(task(page, report.tasks.withdraw)).toBeVisible();
});

test('a task of another purpose that was opened has a letter of its own, and is no part of the count', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, path);
  const count = rail(page).locator('.rail-count');
  const before = (await count.textContent()) ?? '';
  expect(before).toMatch(/^0 of \d+/);
  await open(page, `${path}#${report.steps.delete}`);
  const line = rail(page).locator(`a[href="#${report.tasks.withdraw}"]`);
  await expect(line.locator('span').first()).toHaveText('A');
  await expect(rail(page).locator(`a[href="#${report.steps.delete}"] span`).first()).toHaveText(
    'A.1',
  );
  await expect(count).toHaveText(before);
  const numberOf = (selector: string) =>
    page.locator(selector).evaluate((part) => getComputedStyle(part, '::before').content);
  expect(await numberOf(`#${report.tasks.withdraw} h2`)).toContain('aside');
  expect(await numberOf(`#${report.tasks.publish} h2`)).not.toContain('aside');
  expect(await numberOf(`.order a[href="#${report.tasks.withdraw}"]`)).toContain('aside');
  await choice(page, reportPurpose.remove).check();
  await expect(line.locator('span').first()).toHaveText(/^\d$/);
  expect(await numberOf(`#${report.tasks.withdraw} h2`)).not.toContain('aside');
});

test('a step of another purpose to which an address leads says so itself, and can be hidden again', async ({
  page,
}) => {
  await open(page, `${path}#${report.steps.delete}`);
  const step = page.locator(`#${report.steps.delete}`);
  await expect(step).toContainText('The purpose is “Set up or keep” by default.');
  await step.getByRole('button', { name: 'Hide this task again' }).click();
  await expect(task(page, report.tasks.withdraw)).toBeHidden();
  await expect(page.locator('[data-purpose-note] summary')).toBeFocused();
});

test('what shows the tasks of another purpose stands beside their titles, or below them on a narrow screen', async ({
  page,
}) => {
  await open(page, path);
  await page.locator('[data-purpose-note] summary').click();
  const row = page.locator('[data-purpose-note] details > p');
  const gaps = async () => {
    const around = await row.boundingBox();
    const button = await row.getByRole('button').boundingBox();
    if (!around || !button) throw new Error('no row is shown');
    return {
      before: button.x - around.x,
      behind: around.x + around.width - button.x - button.width,
    };
  };
  await expect.poll(async () => (await gaps()).behind).toBeLessThan(1);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(async () => (await gaps()).before).toBeLessThan(1);
});
