import { expect, test, type Locator } from '@playwright/test';
import { loadRunbooks } from '../../src/content/read/load.ts';
import { runbookPages } from '../support/site.ts';
import { open } from '../support/visit.ts';

const figures = 'article figure.figure svg';
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

for (const { path, runbook } of runbookPages) {
  test(`${path} has links in its drawings: each in its box, named as it reads, and leading on`, async ({
    page,
  }) => {
    await open(page, path);
    // Of another purpose's tasks as well.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('[data-task]')) part.hidden = false;
    });
    expect(await misfits(page.locator(`${figures} a`))).toEqual([]);
    for (const link of await page.locator(`${figures} a`).all()) {
      const label = (await link.textContent())?.trim() ?? '';
      await expect(link).toHaveAccessibleName(label);
      const href = (await link.getAttribute('href')) ?? '';
      expect(anchors.get(runbook)).toContain(href.slice(1));
    }
    expect(await page.locator(`${figures} a`).count()).toBeGreaterThan(2);
  });
}

test('a link of a drawing into a task of another purpose opens it, each time', async ({ page }) => {
  await open(page, '/en/lync-skype-provisioning/');
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
