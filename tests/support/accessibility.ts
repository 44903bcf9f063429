import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** How a page comes to its colours: what the system prefers, and what the reader chose on the site. */
export interface Theme {
  readonly name: string;
  readonly system: 'light' | 'dark';
  readonly chosen?: 'light' | 'dark';
}

/** Light and dark, each from the system and from the reader's choice against the system. */
export const themes: readonly Theme[] = [
  { name: 'light system', system: 'light' },
  { name: 'dark system', system: 'dark' },
  { name: 'light chosen on a dark system', system: 'dark', chosen: 'light' },
  { name: 'dark chosen on a light system', system: 'light', chosen: 'dark' },
];

/** Sets the theme that the page will start with. */
export async function useTheme(page: Page, { system, chosen }: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: system, reducedMotion: 'reduce' });
  if (chosen === undefined) return;
  await page.addInitScript((theme) => {
    localStorage.setItem('fieldbook.theme', theme);
  }, chosen);
}

/** Expects that axe finds nothing on the page as it stands; there are no exceptions. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
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
