import { expect, test } from '@playwright/test';
import { domains, notices, pathOf, server } from '../support/fixture-site.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { command, field } from '../support/runbook-page.ts';
import { open } from '../support/visit.ts';

for (const [place, viewport] of Object.entries({
  panel: { width: 1280, height: 480 },
  sheet: { width: 360, height: 560 },
})) {
  test(`what is wrong with a value is seen at once in the ${place}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, pathOf(notices));
    await command(page, notices.commands.testNotice).locator('button[data-copy]').click();
    const host = field(page, server.name);
    await expect(host).toBeFocused();
    const part = (name: string) => page.locator(`[data-field="${server.name}"] [data-${name}]`);
    await expect(part('problem')).toBeInViewport({ ratio: 1 });
    await host.fill(`https://${server.value}/`);
    await expect(part('repair')).toBeInViewport({ ratio: 1 });
    await expect(part('problem')).toBeInViewport({ ratio: 1 });
    await expect(host).toBeInViewport({ ratio: 1 });
    await expect(host, 'the border says it too').toHaveCSS('border-left-width', '5px');
  });
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1280, height: 480 },
])
  test(`a copy that is refused leaves its command where it is, ${viewport.height} px high`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, pathOf(notices));
    const button = command(page, notices.commands.testNotice).locator('button[data-copy]');
    // In the middle of a window that hides part of the form.
    await button.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    const before = (await button.boundingBox())?.y;
    await button.click();
    const part = (name: string) => page.locator(`[data-field="${server.name}"] [data-${name}]`);
    await expect(part('problem')).toBeInViewport({ ratio: 1 });
    await page.keyboard.type('https://');
    await expect(part('repair').or(part('problem')).first()).toBeInViewport({ ratio: 1 });
    expect((await button.boundingBox())?.y).toBe(before);
  });

test('an example that is typed in is doubted and still counts', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, pathOf(notices));
  const host = field(page, server.name);
  await host.fill((await host.getAttribute('placeholder')) ?? '');
  await expect(page.locator(`[data-field="${server.name}"] [data-doubt]`)).toBeVisible();
  await expect(host).not.toHaveAttribute('aria-invalid', 'true');
  await host.fill(server.value);
  await expect(page.locator(`[data-field="${server.name}"] [data-doubt]`)).toBeHidden();
});

test('of a list with several wrong entries each is named, each in its line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, pathOf(notices));
  const wrong = ['a_1.example', 'b_2.example', `https://${domains.example}`];
  await field(page, domains.name).fill(wrong.join('\n'));
  const problem = page.locator(`[data-field="${domains.name}"] [data-problem]`);
  for (const item of wrong) await expect(problem).toContainText(`“${item}”`);
  await expect(problem).toHaveCSS('white-space-collapse', 'preserve-breaks');
  await expect(field(page, domains.name)).toHaveAccessibleDescription(/a_1.*b_2/s);
  const many = Array.from({ length: 25 }, (_, number) => `a_${number}.example`);
  await field(page, domains.name).fill(many.join('\n'));
  await expect(problem).toContainText('“a_19.example”');
  await expect(problem).toContainText(/5 more$/);
  await field(page, domains.name).fill(domains.value);
  await expect(problem).toBeHidden();
});

test('a value that was asked for is called missing even if the reader goes on before the words are there', async ({
  page,
  context,
}) => {
  const release = await holdRequests(context, /\/field-advice\./);
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, pathOf(notices));
  await command(page, notices.commands.testNotice).locator('button[data-copy]').click();
  const host = field(page, server.name);
  await expect(host).toBeFocused();
  await field(page, domains.name).focus();
  release();
  await expect(page.locator(`[data-field="${server.name}"] [data-problem]`)).toBeVisible();
  await expect(host).toHaveAttribute('aria-invalid', 'true');
});
