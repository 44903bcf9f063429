import { expect, test } from '@playwright/test';
import { notices, pathOf, server } from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { load, valuesFile } from '../support/values-file.ts';
import { open, storeValues } from '../support/visit.ts';

test.use({ viewport: { width: 1280, height: 900 } });

for (const [what, content, reason] of [
  ['cut off', valuesFile({ [server.name]: 'x' }).slice(0, -5), 'damaged'],
  ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'not a text file'],
  ['other JSON', '{"a":1}', 'not a values file'],
  [
    'a prototype',
    `{"format":"fieldbook-values","version":1,"values":{"__proto__":{"${server.name}":"x"}}}`,
    '__proto__',
  ],
  [
    'of two minds',
    `{"format":"fieldbook-values","version":1,"values":{"${server.name}":"good","${server.name}":"evil"}}`,
    `${server.name} more than once`,
  ],
  ['of a later format', '{"format":"fieldbook-values","version":9,"values":{}}', 'format 9'],
  ['huge', Buffer.alloc(300 * 1024, 32), '308 kB'],
] as const) {
  test(`a file that is ${what} is refused with the reason, and nothing typed is lost`, async ({
    page,
  }) => {
    await storeValues(page, { [server.name]: server.example });
    await open(page, pathOf(notices));
    await load(page, content);
    const dialog = page.locator('[data-approve-values]');
    await expect(dialog).toContainText(reason);
    await expect(dialog.locator('[data-use-values]')).toBeHidden();
    await dialog.locator('[data-close-approval]').click();
    await expect(field(page, server.name)).toHaveValue(server.example);
  });
}
