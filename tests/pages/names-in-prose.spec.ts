import { expect } from '@playwright/test';
import { test } from '../support/same-tab-test.ts';
import { runbookPages } from '../support/site.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const { path } of runbookPages) {
  test(`${path} goes on behind a long name, on the ground that every line of it has`, async ({
    page,
  }) => {
    await page.goto(path, { waitUntil: 'load' });
    const names = page.locator('.prose code.breaks');
    await expect(names).not.toHaveCount(0);
    const broken = await names.evaluateAll((codes) => {
      const rowsOf = (part: Node) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return new Set(
          [...range.getClientRects()]
            .filter(({ width }) => width > 0)
            .map(({ top }) => Math.round(top)),
        );
      };
      return codes.flatMap((code) => {
        const after = code.nextSibling;
        const last = code.getClientRects()[code.getClientRects().length - 1];
        if (!last || last.width === 0) return [];
        const problems = rowsOf(code).size > code.getClientRects().length ? ['no ground'] : [];
        if (after instanceof Text && /^[,.;:!?)，。、；：！？）》”]/u.test(after.data)) {
          const mark = document.createRange();
          mark.setStart(after, 0);
          mark.setEnd(after, 1);
          if (mark.getBoundingClientRect().top > last.bottom) problems.push('begins a line');
        }
        return problems.map((problem) => `${code.textContent}: ${problem}`);
      });
    });
    expect(broken).toEqual([]);
  });
}

test('the button of the values says in one line what is left', async ({ page }) => {
  // The third runbook asks for none.
  for (const { path } of runbookPages.filter((found) => !found.path.includes('skype'))) {
    await page.goto(path, { waitUntil: 'load' });
    const said = page.locator('.values-open small');
    await expect(said, path).not.toBeEmpty();
    const rows = await said.evaluate((small) => {
      const range = document.createRange();
      range.selectNodeContents(small);
      return range.getClientRects().length;
    });
    expect(rows, path).toBe(1);
  }
});
