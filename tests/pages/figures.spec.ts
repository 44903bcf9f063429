import { expect, type Locator } from '@playwright/test';
import { loadRunbooks } from '../../src/content/read/load.ts';
import { test } from '../support/same-tab-test.ts';
import { runbookPages } from '../support/site.ts';
import { open } from '../support/visit.ts';

const figures = 'article figure.figure svg:visible';
const anchors = new Map(
  loadRunbooks().map(({ id, tasks }) => [
    id,
    tasks.flatMap((task) => [task.id, ...task.steps.map((step) => step.id)]),
  ]),
);

/** What is wrong with the room of a link: a label beside its box, or a box that no finger hits. */
function misfits(links: Locator): Promise<string[]> {
  return links.evaluateAll((found) =>
    found.flatMap((link) => {
      const box = link.querySelector('rect')?.getBoundingClientRect();
      const text = link.querySelector('text')?.getBoundingClientRect();
      if (!box || !text) return [`${link.textContent} has no box`];
      const isIn = text.left >= box.left && text.right <= box.right && text.top >= box.top;
      const isLarge = box.width >= 24 && box.height >= 24;
      return isIn && isLarge && text.bottom <= box.bottom ? [] : [link.textContent];
    }),
  );
}

/** Texts that stand out of the drawing or of the box that they stand in, or on another text. */
function misplacedTexts(drawings: Locator): Promise<string[]> {
  return drawings.evaluateAll((found) =>
    found.flatMap((svg) => {
      const boxesOf = (parts: string) =>
        Array.from(svg.querySelectorAll(parts), (part) => part.getBoundingClientRect());
      const isIn = (text: DOMRect, box: DOMRect) =>
        text.left >= box.left && text.right <= box.right && text.bottom <= box.bottom + 1;
      const holds = (box: DOMRect, x: number, y: number) =>
        box.left < x && x < box.right && box.top < y && y < box.bottom;
      const boxes = [svg.getBoundingClientRect(), ...boxesOf('rect, circle')];
      const texts = boxesOf('text');
      return Array.from(svg.querySelectorAll('text')).flatMap(({ textContent }, index) => {
        const text = texts[index] ?? new DOMRect();
        const [x, y] = [text.left + text.width / 2, text.top + text.height / 2];
        const around = boxes.filter((box) => holds(box, x, y));
        const isOnAnother = texts.some((other, at) => at !== index && holds(other, x, y));
        return around.every((box) => isIn(text, box)) && !isOnAnother ? [] : [textContent];
      });
    }),
  );
}

/** The least size of the letters of some drawings, in pixels of the screen. */
function leastLetters(drawings: Locator): Promise<number> {
  return drawings.evaluateAll((found) =>
    Math.min(
      ...found.flatMap((svg) =>
        Array.from(svg.querySelectorAll('text'), (text) => {
          const scale = text.getScreenCTM()?.a ?? 0;
          return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
      ),
    ),
  );
}

for (const [form, width, column] of [
  ['narrow', 360, 328],
  ['wide', 1440, 704],
] as const) {
  test.describe(`on a ${form} screen`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const { path, runbook } of runbookPages) {
      test(`${path} has drawings that fill the column, each text of them in its place`, async ({
        page,
      }) => {
        await open(page, path);
        // Of another purpose's tasks as well, and those that are folded away.
        await page.evaluate(() => {
          for (const part of document.querySelectorAll<HTMLDetailsElement>('[data-fold]'))
            part.open = true;
          for (const part of document.querySelectorAll<HTMLElement>('[data-task]'))
            part.hidden = false;
        });
        const drawings = page.locator(figures);
        expect(await drawings.count()).toBe(await page.locator('article figure.figure').count());
        for (const drawing of await drawings.all())
          expect((await drawing.boundingBox())?.width).toBeCloseTo(column, 0);
        expect(await misplacedTexts(drawings)).toEqual([]);
        expect(await leastLetters(drawings)).toBeGreaterThanOrEqual(14);
        expect(await misfits(page.locator(`${figures} a`))).toEqual([]);
        for (const link of await page.locator(`${figures} a`).all()) {
          const label = (await link.textContent())?.trim().replace(/\s+/g, ' ') ?? '';
          await expect(link).toHaveAccessibleName(label);
          const href = (await link.getAttribute('href')) ?? '';
          expect(anchors.get(runbook)).toContain(href.slice(1));
        }
        expect(await page.locator(`${figures} a`).count()).toBeGreaterThan(2);
      });
    }
  });
}

test('a link of a drawing into a task of another purpose opens it, each time', async ({ page }) => {
  await open(page, '/en/lync-skype-provisioning/#background');
  const link = page.locator(figures).getByRole('link', { name: /^External FQDN/ });
  const step = page.locator('#find-edge-names');
  await expect(step).toBeHidden();
  await expect(page.locator('[data-field="accessEdgeFqdn"]')).toBeHidden();
  await link.click();
  await expect(step).toBeInViewport();
  await page.locator('article').getByRole('radio', { name: 'Check and diagnose' }).check();
  await expect(step).toBeHidden();
  await link.click();
  await expect(step).toBeInViewport();
});
