import { expect, test } from '@playwright/test';
import { domains, notices, pathOf, relay, server } from '../support/fixture-site.ts';
import { open } from '../support/visit.ts';

test('screen readers hear the number of a step, and what a button to copy is for', async ({
  page,
  context,
}) => {
  await open(page, pathOf(notices));
  const title = page.locator(`#${notices.steps.server}-title`);
  await expect(title).toBeAttached();
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = nodes.filter(({ ignored }) => !ignored).map((node) => textsOf(node));
  const steps = named.filter(({ role, name }) => role === 'heading' && /^\d\.\d /.test(name));
  const server = await title.innerText();
  expect(steps.map(({ name }) => name)).toContain(`1.1 ${server}`);
  const buttons = named.filter(({ role, name }) => role === 'button' && name === 'Copy');
  expect(buttons.length).toBeGreaterThan(5);
  for (const { description } of buttons) expect(description).toMatch(/^\d\.\d \S/);
  const boxes = named.filter(({ role, name }) => role === 'checkbox' && name === 'Done');
  expect(boxes.map(({ description }) => description)).toContain(`1.1 ${server}`);
  // The way back is not what is to be done.
  const undo = await page
    .locator('.command-aside [data-copy]')
    .first()
    .getAttribute('aria-describedby');
  expect(undo?.split(' ')).toHaveLength(2);
});

test('two commands of a step are told apart by their titles, which are headings below the step’s', async ({
  page,
}) => {
  await open(page, pathOf(notices));
  const step = page.locator(`#${notices.steps.testNotice}`);
  const titles = await step.getByRole('heading', { level: 4 }).allInnerTexts();
  expect(titles).toEqual(await step.locator('.command-title').allInnerTexts());
  expect(titles).toHaveLength(2);
  const buttons = step.locator('> command-block [data-copy]');
  for (const [at, title] of titles.entries())
    await expect(buttons.nth(at)).toHaveAccessibleDescription(new RegExp(` ${title}$`));
});

test('what copies the checks of a task is described by the title of the task', async ({ page }) => {
  await open(page, pathOf(notices));
  const buttons = page.locator('[data-task] [data-copy-checks]:visible');
  await expect(buttons).not.toHaveCount(0);
  for (const button of await buttons.all()) {
    const title = button.locator('xpath=ancestor::*[@data-task]//h2');
    await expect(button).toHaveAttribute(
      'aria-describedby',
      (await title.getAttribute('id')) ?? '-',
    );
    await expect(button).toHaveAccessibleDescription(/\S/);
  }
});

test('a field that has to be filled in is announced as required, and no other is', async ({
  page,
}) => {
  await open(page, pathOf(notices));
  const field = (name: string) => page.locator(`values-form [name="${name}"]`);
  await expect(field(server.name)).toHaveAttribute('aria-required', 'true');
  await expect(field(domains.name)).toHaveAttribute('aria-required', 'true');
  await expect(field(relay.name)).not.toHaveAttribute('aria-required');
});

interface Texts {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

interface AxNode {
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
}

function textsOf({ role, name, description }: AxNode): Texts {
  // The space after a number is an en space.
  const text = (part: { readonly value?: unknown } | undefined) =>
    typeof part?.value === 'string' ? part.value.replace(/\s+/gu, ' ').trim() : '';
  return { role: text(role), name: text(name), description: text(description) };
}
