import { notices, server } from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { expect, test } from './reader.ts';

const runbook = `en/${notices.id}/index.html`;
const { port } = notices.steps;

test('what was stored and linked under earlier names is found', async ({ page, open }) => {
  await page.addInitScript(
    ({ id, value }) => {
      const values = { version: 1, values: { storageServer: value } };
      localStorage.setItem('fieldbook.values', JSON.stringify(values));
      localStorage.setItem('fieldbook.done', JSON.stringify({ [id]: ['probe-notice-port'] }));
    },
    { id: notices.id, value: server.value },
  );
  await open(runbook);
  await page.evaluate(() => {
    location.hash = 'probe-notice-port';
  });
  await expect(page.locator(`[data-step]#${port} h3`)).toBeInViewport();
  await expect(page.locator(`[data-step]#${port} input[data-done]`)).toBeChecked();
  await expect(field(page, server.name)).toHaveValue(server.value);
});
