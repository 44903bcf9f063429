import { expect } from '@playwright/test';
import { test } from '../support/same-tab-test.ts';
import { open } from '../support/visit.ts';

const skype = '/en/lync-skype-provisioning/';

test('in forced colours, the marks of the rail and its legend have one colour', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `${skype}#remove-provider`);
  await page.locator('#remove-provider [data-done]').check();
  await page.locator('.rail .rail-legend:visible').first().waitFor();
  const colours = await page.locator('.rail').evaluate((rail) => {
    const ink = getComputedStyle(rail).color;
    const of = (selector: string, pseudo: string) =>
      [...rail.querySelectorAll(selector)].map((element) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(element, pseudo);
        return backgroundImage === 'none' ? backgroundColor : backgroundImage;
      });
    const number = ' > a > span:first-child';
    return {
      ink,
      changes: [...of(`li.rail-changes${number}`, '::after'), ...of('p.rail-changes', '::before')],
      removes: [...of(`li.rail-removes${number}`, '::after'), ...of('p.rail-removes', '::before')],
      done: of('ol ol .rail-done > a', '::before'),
    };
  });
  expect([...new Set(colours.changes)]).toEqual([colours.ink]);
  expect(colours.removes.length).toBeGreaterThan(1);
  expect(new Set(colours.removes).size).toBe(1);
  expect(colours.removes[0]).toContain(colours.ink);
  expect(colours.done).toEqual([colours.ink]);
});

test('in forced colours, the heading that a link led to has a frame', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `${skype}#remove-provider`);
  const heading = page.locator('#remove-provider .heading');
  await expect(heading).toHaveCSS('outline-style', 'solid');
});

test('in forced colours, the mark of what removes is no other mark', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, skype);
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  for (const place of ['.order:visible', '.command-bar:visible']) {
    const look = (effect: string) =>
      page
        .locator(`${place} [data-effect-mark=${effect}]`)
        .first()
        .evaluate((mark) => {
          const { backgroundColor, backgroundImage } = getComputedStyle(mark, '::before');
          return [backgroundColor, backgroundImage] as const;
        });
    expect((await look('removes'))[1]).toContain(ink);
    expect((await look('changes'))[0]).toBe(ink);
  }
});

test('in forced colours, the dashes around a value are no colour of the page', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/en/exchange-push-proxy/');
  const value = page.locator('command-block [data-param][data-state]').first();
  const [edge, ink] = await value.evaluate((element) => {
    const { borderTopColor, color } = getComputedStyle(element);
    return [borderTopColor, color];
  });
  expect(edge).toBe(ink);
});
