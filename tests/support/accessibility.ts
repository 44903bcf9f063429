import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer can change with the theme. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe looks at: a part of the page, or certain rules; everything by default. */
export interface Scope {
  readonly part?: string;
  readonly rules?: readonly string[];
}

/** Expects that axe finds nothing on the page as it stands; there are no exceptions. */
export async function expectAccessible(page: Page, { part, rules }: Scope = {}): Promise<void> {
  // Where everything stands is only known when all of it is laid out.
  await page.waitForFunction(() => !('opening' in document.documentElement.dataset));
  // No page has frames, and nobody reads what passed: without both, a long page takes a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    runOnly:
      rules === undefined
        ? { type: 'tag', values: standards }
        : { type: 'rule', values: [...rules] },
  });
  if (part !== undefined) axe.include(part);
  const { violations, passes } = await axe.analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      rule: id,
      help,
      at: target.join(' '),
      why: failureSummary,
    })),
  );
  expect(findings).toEqual([]);
  expect(passes.length, 'axe looked at the page').toBeGreaterThan(0);
}
