import * as z from 'zod/mini';

/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A tally as the Playwright reporter hands it to the runner. */
export const tallySchema = z.object({
  passed: z.number(),
  failed: z.number(),
  skipped: z.number(),
});

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The tally of a part that could not run, or that did not end as it should. */
export const oneFailure: Tally = { ...nothing, failed: 1 };

/** Adds tallies up. */
export function total(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    nothing,
  );
}

/** A tally in words: the closing line of a test run. */
export function tallyText({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
