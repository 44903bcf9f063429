import { join } from 'node:path';
import { collectScript, leanMemory, type Script } from './child.ts';
import { root } from './command.ts';
import { keptResults } from './kept-results.ts';
import { print } from './terminal.ts';
import type { Settings } from '../../src/build/settings.ts';

/**
 * Prints every mistake of the content, and fails where there is one. It is a process of its own, so that it uses another
 * processor than the build beside it, and its parsers use no memory afterwards.
 */
export const contentCheck: Script = {
  path: join(root, 'scripts/check/content.ts'),
  args: [],
  nodeOptions: leanMemory,
};

/** A check of the content that runs beside a build. */
export interface RunningCheck {
  /** Whether the content has no mistake; by then it is said, or what the mistakes are. */
  readonly isSound: Promise<boolean>;
  /** Aborted when the content has one. */
  readonly refusal: AbortSignal;
}

/** Starts the check of the content of a build. */
export function startContentCheck(settings: Settings): RunningCheck {
  const refusal = new AbortController();
  const isSound = collectScript({
    ...contentCheck,
    env: { FIELDBOOK_KEPT_CHECKS: keptResults(settings)?.folder ?? '' },
  }).then(({ code, output }) => {
    print(code === 0 ? 'content: checked' : output);
    if (code !== 0) refusal.abort();
    return code === 0;
  });
  // Whoever waits for the answer hears of an error; until then nobody may.
  isSound.catch(() => undefined);
  return { isSound, refusal: refusal.signal };
}
