import { expect, test, type Locator } from '@playwright/test';
import { copied } from '../support/copied.ts';
import { notices, pathOf, report, server } from '../support/fixture-site.ts';
import { allowClipboard, command, copy } from '../support/runbook-page.ts';
import { open, storeValues } from '../support/visit.ts';

/** The overlaps of the answer of a block with the lines of text around it and in it. */
function overlaps(block: Locator): Promise<string[]> {
  return block.evaluate((element) => {
    const line = element.querySelector('[role="status"]');
    if (!line?.lastChild) throw new Error('No answer is shown.');
    const rectsOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width }) => width > 1);
    };
    const said = rectsOf(line.lastChild);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const under: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (line.contains(text) || text.parentElement?.closest('header, [data-values]')) continue;
      const isHit = rectsOf(text).some((row) =>
        said.some(
          ({ top, bottom, left, right }) =>
            Math.min(row.bottom, bottom) - Math.max(row.top, top) > 3 &&
            Math.min(row.right, right) - Math.max(row.left, left) > 1,
        ),
      );
      if (isHit) under.push(text.textContent ?? '');
    }
    return under;
  });
}

for (const width of [1280, 768, 360])
  test(`the button says that it copied, as wide as before, and a line what, ${width} px wide`, async ({
    page,
    context,
  }) => {
    const { example: value } = server;
    const id = notices.commands.testNotice;
    const block = await copied(page, context, { width, value, id });
    const button = block.locator('button[data-copy]');
    await expect(block.getByRole('status')).toContainText('Check');
    const shown = await button.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(shown).toMatch(/^"✓ " attr\(data-said\)|^"✓ Copied"/);
    await expect(button).toHaveAttribute('data-said', 'Copied');
    expect(await overlaps(block)).toEqual([]);
    const after = await button.boundingBox();
    await page.keyboard.press('Escape');
    await expect(button).not.toHaveAttribute('data-copied');
    expect(await button.boundingBox()).toEqual(after);
  });

for (const width of [1280, 360])
  test(`the head of a command keeps no empty line, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, pathOf(notices));
    const rooms = await page.locator('command-block .command-bar:visible').evaluateAll((bars) =>
      bars.map((bar) => {
        const range = document.createRange();
        range.selectNodeContents(bar.querySelector('.facts') ?? bar);
        const rows = [range.getBoundingClientRect(), bar.querySelector('[data-copy]')];
        const bottoms = rows.map((row) =>
          row instanceof Element ? row.getBoundingClientRect().bottom : (row?.bottom ?? 0),
        );
        return bar.getBoundingClientRect().bottom - Math.max(...bottoms);
      }),
    );
    expect(Math.max(...rooms)).toBeLessThan(14);
    const heights = await page
      .locator('command-block [role="status"]')
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
    expect(Math.max(...heights), 'no answer, no line').toBe(0);
  });

/** Expects an answer to cover neither the code of its command, nor what its head says of it, nor the button. */
async function expectNothingCovered(
  block: Locator,
  parts = '.facts, .command-one-way, pre, [data-copy]',
): Promise<void> {
  const covered = await block.evaluate((element, selector) => {
    const said = element.querySelector('[role="status"]')?.getBoundingClientRect();
    if (!said?.height) throw new Error('No answer is shown.');
    const texts = [...element.querySelectorAll(selector)];
    return texts.flatMap((part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const rows = part.matches('button')
        ? [part.getBoundingClientRect()]
        : [...range.getClientRects()].filter(({ width, height }) => width > 0 && height < 40);
      const isUnder = (row: DOMRect) =>
        Math.min(row.bottom, said.bottom) - Math.max(row.top, said.top) > 2 &&
        Math.min(row.right, said.right) - Math.max(row.left, said.left) > 2;
      return rows.some(isUnder) ? [part.className || part.localName] : [];
    });
  }, parts);
  expect(covered).toEqual([]);
}

for (const width of [1280, 360])
  test(`what was copied is said over neither code nor button, ${width} px wide`, async ({
    page,
    context,
  }) => {
    const { example: value } = server;
    const block = await copied(page, context, { width, value, id: notices.commands.testNotice });
    await expect(block.getByRole('status')).toContainText('Check');
    await expectNothingCovered(block, '.command-one-way, pre, [data-copy]');
  });

for (const [width, room] of [
  [1280, 'auto'],
  [360, 'auto'],
  // As wide as the letters of some systems make it.
  [360, '9rem'],
] as const)
  test(`what a command does is as it was beside what was copied, ${width} px wide, room ${room}`, async ({
    page,
    context,
  }) => {
    await allowClipboard(context);
    await page.setViewportSize({ width, height: 800 });
    await storeValues(page, { [server.name]: server.example });
    await open(page, pathOf(notices, 'fr'));
    for (const id of [notices.commands.testNotice, notices.commands.enable]) {
      const block = command(page, id);
      const effect = block.locator('[data-effect-mark]').first();
      await effect.evaluate((element, size) => {
        element.style.inlineSize = size;
      }, room);
      await effect.scrollIntoViewIfNeeded();
      const before = await effect.screenshot();
      await block.locator('button[data-copy]').click();
      await expect(block.getByRole('status')).not.toBeEmpty();
      expect((await effect.screenshot()).equals(before)).toBe(true);
    }
  });

for (const width of [1280, 360])
  test(`that nothing was copied is said over no code and not over the button, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, pathOf(notices));
    const block = command(page, notices.commands.testNotice);
    const button = block.locator('button[data-copy]');
    await button.click();
    const status = block.getByRole('status', { includeHidden: true });
    await expect(status).toContainText(server.label);
    // In front of a small screen lies the form.
    if (width < 1024) await page.keyboard.press('Escape');
    await expectNothingCovered(block);
    expect(await overlaps(block)).toEqual([]);
  });

test('that a text for a request was not copied is said over none of it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, pathOf(report));
  const request = page.locator('request-block').first();
  await request.locator('button[data-copy]').click();
  await expect(request.getByRole('status')).toContainText('Not copied');
  expect(await overlaps(request)).toEqual([]);
});

for (const width of [720, 1280])
  test(`what was copied stands below what is said of the command, and covers none of it, ${width} px`, async ({
    page,
    context,
  }) => {
    await allowClipboard(context);
    await page.setViewportSize({ width, height: 800 });
    await storeValues(page, { [server.name]: server.value });
    await open(page, pathOf(notices));
    await copy(page, notices.commands.enable);
    const block = command(page, notices.commands.enable);
    const boxes = await block.evaluate((element) =>
      ['button[data-copy]', '[data-command-status]', '.facts', 'pre'].map((selector) => {
        const { left, right, top, bottom } =
          element.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return { left, right, top, bottom };
      }),
    );
    const [button, answer, facts, code] = boxes;
    expect(answer?.right).toBeGreaterThan(0);
    expect(answer?.top).toBeGreaterThanOrEqual(button?.bottom ?? 0);
    // The text of the one begins, and that of the other ends, half a line further in.
    expect(answer?.top).toBeGreaterThanOrEqual((facts?.bottom ?? 0) - 8);
    expect(answer?.bottom).toBeLessThanOrEqual((code?.top ?? 0) + 9.6);
  });
