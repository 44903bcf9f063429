import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import {
  companyDomain,
  domains,
  notices,
  pathOf,
  relayName,
  server,
} from '../support/fixture-site.ts';
import { field } from '../support/runbook-page.ts';
import { load, valuesFile } from '../support/values-file.ts';
import { open, storeValues } from '../support/visit.ts';

test.use({ viewport: { width: 1280, height: 900 } });

for (const [what, content, reason] of [
  ['cut off', valuesFile({ [server.name]: 'x' }).slice(0, -5), 'may have been cut off'],
  ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'save the file as UTF-8'],
  ['of another encoding', Buffer.from(valuesFile({}), 'utf16le'), 'UTF-16 LE'],
  ['empty', '', 'The file is empty'],
  ['other JSON', '{"a":1}', 'Found the name “a”'],
  [
    'a prototype',
    `{"format":"fieldbook-values","version":1,"values":{"__proto__":{"${server.name}":"x"}}}`,
    'values.__proto__',
  ],
  [
    'of two minds',
    `{"format":"fieldbook-values","version":1,"values":{"${server.name}":"good","${server.name}":"evil"}}`,
    `The name ${server.name} appears again`,
  ],
  ['of a later format', '{"format":"fieldbook-values","version":9,"values":{}}', 'format 9'],
  ['huge', Buffer.alloc(1_100_000, 32), '1,100 kB'],
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

/** A file in which one value is right and everything else is wrong, with markup in it. */
const mixed = `{
  "format": "fieldbook-values",
  "version": 1,
  "<img src=x onerror=alert(1)>": 1,
  "values": {
    "${server.name}": "${server.value}",
    "${domains.name}": ["not a domain <b>x</b>"],
    "${relayName.name}": null,
    "${companyDomain.name}": "a.example",
    "${companyDomain.name}": "b.example",
    "noSuchName": "x",
    "a\u202eb": "x",
  }
}
`;

for (const [locale, place, comma, use] of [
  ['ko', '8번째 줄', '쉼표를 삭제하십시오', '값 1개 사용'],
  ['zh', '第8行', '请删除该逗号', '使用1个新值'],
  ['fr', 'ligne 8', 'Supprimez-la', 'Utiliser 1 valeur'],
  ['en', 'line 8', 'Remove the comma', 'Use 1 value'],
] as const) {
  test(`what is right in a file is used without what is wrong, and all of it is told, in ${locale}`, async ({
    page,
  }) => {
    await open(page, pathOf(notices, locale));
    await load(page, mixed);
    const dialog = page.locator('[data-approve-values]');
    await expect(dialog.locator('[data-change]')).toHaveCount(1);
    const problems = dialog.getByRole('listitem');
    await expect(problems).toHaveCount(7);
    await expect(problems.filter({ hasText: `values.${relayName.name}` })).toContainText(place);
    await expect(problems.filter({ hasText: comma })).toHaveCount(1);
    await expect(problems.filter({ hasText: 'noSuchName' })).toHaveCount(1);
    await expect(problems.filter({ hasText: 'not a domain <b>x</b>' })).toHaveCount(1);
    await expect(problems.filter({ hasText: '<img src=x onerror=alert(1)>' })).toHaveCount(1);
    await expect(dialog.locator('img, b')).toHaveCount(0);
    expect(await dialog.textContent()).not.toMatch(/[\u202a-\u202e]|\{\w+\}/);
    await expectAccessible(page, { part: '[data-approve-values]' });
    await dialog.getByRole('button', { name: use }).click();
    await expect(field(page, server.name)).toHaveValue(server.value);
    await expect(field(page, domains.name)).toHaveValue('');
  });
}

test('nothing offered, and everything here already, are told apart', async ({ page }) => {
  await storeValues(page, { [server.name]: server.example });
  await open(page, pathOf(notices));
  const dialog = page.locator('[data-approve-values]');
  const close = dialog.locator('[data-close-approval]');
  for (const values of [{}, { [server.name]: '' }]) {
    await load(page, valuesFile(values));
    await expect(dialog).toContainText('No value was offered.');
    await expect(dialog).not.toContainText('already here');
    await close.click();
  }
  await load(page, valuesFile({ [server.name]: server.example }));
  await expect(dialog).toContainText('Every value offered is already here.');
  await expect(dialog).not.toContainText('No value');
  await close.click();
  await expect(field(page, server.name)).toHaveValue(server.example);
});

test('of very many problems the first are listed, and the others in portions when they are asked for', async ({
  page,
}) => {
  await open(page, pathOf(notices));
  const names = Array.from({ length: 60_000 }, (_, number) => [`name${number}`, ''] as const);
  const start = performance.now();
  await load(page, valuesFile(Object.fromEntries(names)));
  const dialog = page.locator('[data-approve-values]');
  await expect(dialog).toContainText('60000 problems in the file');
  await expect(dialog.getByRole('listitem')).toHaveCount(50);
  await dialog.getByText('Show 59950 more').click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1050);
  await expect(dialog.getByRole('listitem').last()).toContainText('name1049');
  await dialog.getByText('Show 58950 more').click();
  await expect(dialog.getByRole('listitem')).toHaveCount(2050);
  await expect(dialog.getByRole('listitem').last()).toContainText('name2049');
  expect(performance.now() - start).toBeLessThan(15_000);
});
