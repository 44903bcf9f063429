import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../../../scripts/run/command.ts';
import { failureText } from './failure.ts';
import { tallyText } from './tally.ts';
import { print, showProgress } from '../../../scripts/run/terminal.ts';
import type { Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';

function errorText({ message, stack, value, snippet, cause }: TestError): string {
  const own = [stack ?? message ?? value ?? '', snippet ?? ''].filter((text) => text !== '');
  return [...own, ...(cause === undefined ? [] : [`Caused by: ${errorText(cause)}`])].join('\n\n');
}

/** Prints failures in full and nothing of what passes; leaves its counts in the file that FIELDBOOK_TALLY names. */
export default class FailuresReporter implements Reporter {
  #suite: Suite | undefined;
  #ended = 0;
  #errors = 0;

  printsToStdio(): boolean {
    return true;
  }

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onTestEnd(test: TestCase, { errors, status, stdout, stderr }: TestResult): void {
    this.#ended += 1;
    showProgress(`${this.#ended} of ${this.#suite?.allTests().length ?? 0} tests`);
    if (test.outcome() !== 'unexpected') return;
    const { file, line } = test.location;
    const [project = '', , ...names] = test.titlePath().slice(1);
    const said = [...stdout, ...stderr].join('');
    const texts = errors.length === 0 ? [`The test ${status}.`] : errors.map(errorText);
    print(
      failureText({
        file: relative(root, file),
        line,
        names: project === '' ? names : [project, ...names],
        errors: said === '' ? texts : [...texts, said],
      }),
    );
  }

  onError(error: TestError): void {
    this.#errors += 1;
    print(
      failureText({ file: 'Playwright', names: ['outside a test'], errors: [errorText(error)] }),
    );
  }

  onEnd(): void {
    showProgress('');
    const file = process.env['FIELDBOOK_TALLY'];
    const tally = { passed: 0, failed: this.#errors, skipped: 0 };
    for (const test of this.#suite?.allTests() ?? []) {
      if (test.outcome() === 'expected') tally.passed += 1;
      else if (test.outcome() === 'skipped') tally.skipped += 1;
      else tally.failed += 1;
    }
    if (file === undefined) console.log(tallyText(tally));
    else writeFileSync(file, JSON.stringify(tally));
  }
}
