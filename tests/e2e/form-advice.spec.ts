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
