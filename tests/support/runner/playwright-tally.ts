import { writeFileSync } from 'node:fs';
import type { Reporter, Suite } from '@playwright/test/reporter';

/** A Playwright reporter that leaves its counts in the file that FIELDBOOK_TALLY names. */
export default class TallyReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const file = process.env['FIELDBOOK_TALLY'];
    if (file === undefined) return;
    const tally = { passed: 0, failed: this.#errors, skipped: 0 };
    for (const test of this.#suite?.allTests() ?? []) {
      if (test.outcome() === 'expected') tally.passed += 1;
      else if (test.outcome() === 'skipped') tally.skipped += 1;
      else tally.failed += 1;
    }
    writeFileSync(file, JSON.stringify(tally));
  }
}
