import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer can change with the theme. */
export const colourRules = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What axe looks at: a part of the page, or certain rules; everything by default. */
export interface Scope {
  readonly part?: string;
  readonly rules?: readonly string[];
}

/** Expects that axe finds nothing on the page as it stands; there are no exceptions. */
export async function expectAccessible(page: Page, { part, rules }: Scope = {}): Promise<void> {
  // Where everything stands is only known when all of it is laid out.
  await page.waitForFunction(() => !('opening' in document.documentElement.dataset));
  const axe = new AxeBuilder({ page });
  if (rules === undefined) axe.withTags(standards);
  else axe.withRules([...rules]);
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
