import { relative } from 'node:path';
import { finished } from 'node:stream/promises';
import { root } from '../../../scripts/run/command.ts';
import { print, showProgress } from '../../../scripts/run/terminal.ts';
import { errorText, failureText } from './failure.ts';
import { oneFailure } from './tally.ts';
import type { EventData, TestsStream } from 'node:test';
import type { Tally } from './tally.ts';

/** Prints each failure in full when it is known, and nothing of what passes. */
function report(events: TestsStream): void {
  const names = new Map<string, string[]>();
  const noise = new Map<string, string>();
  let count = 0;
  const collect = ({ file, message }: EventData.TestStdout) => {
    noise.set(file, (noise.get(file) ?? '') + message);
  };
  events.on('test:stdout', collect);
  events.on('test:stderr', collect);
  events.on('test:start', ({ file = '', name, nesting }) => {
    names.set(file, [...(names.get(file) ?? []).slice(0, nesting), name]);
  });
  events.on('test:pass', () => {
    showProgress(`${(count += 1)} tests`);
  });
  events.on('test:fail', ({ file = '', line, name, nesting, details }) => {
    const { error } = details;
    // Of a suite that failed, its tests have told why.
    if ('failureType' in error && error.failureType === 'subtestsFailed') return;
    const errors = [
      errorText('cause' in error ? error.cause : error),
      ...(noise.get(file) ?? '').split(/\n$/),
    ];
    const path = [...(names.get(file) ?? []).slice(0, nesting), name];
    print(failureText({ file: relative(root, file), line, names: path, errors }));
  });
}

/** Reports the tests of a run of Node's own runner, and counts them once it has ended. */
export async function tallyOf(events: TestsStream): Promise<Tally> {
  report(events);
  let tally = oneFailure;
  events.on('test:summary', ({ counts, file, success }) => {
    if (file !== undefined) return;
    const failed = counts.tests - counts.passed - counts.skipped - counts.todo;
    tally = {
      passed: counts.passed,
      failed: success ? failed : Math.max(1, failed),
      skipped: counts.skipped + counts.todo,
    };
  });
  await finished(events.resume());
  return tally;
}
