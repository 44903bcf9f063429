import { join, relative } from 'node:path';
import { unpackRunbooks } from '../../src/build/copy-sources.ts';
import { hashSources } from '../../src/build/sources.ts';
import { collectScript, leanMemory, type Script } from './child.ts';
import { root } from './command.ts';
import { compiledFolder } from './compiled-folder.ts';
import { keptResults } from './kept-results.ts';
import { print } from './terminal.ts';
import type { BuildRequest } from './build-request.ts';
import type { Settings } from '../../src/build/settings.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Prints every mistake of the content, and fails where there is one. It is a process of its own, so that it uses another
 * processor than the build beside it, and its parsers use no memory afterwards. It looks at one runbook at a time, for
 * which less room for new objects is enough.
 */
export const contentCheck: Script = {
  path: join(root, 'scripts/check/content.ts'),
  args: [],
  nodeOptions: [...leanMemory.nodeOptions, '--max-semi-space-size=4'],
  env: { ...leanMemory.env, NODE_COMPILE_CACHE: compiledFolder },
};

/** A check of the content that runs beside a build. */
export interface RunningCheck {
  /** Whether the content has no mistake; by then it is said, or what the mistakes are. */
  readonly isSound: Promise<boolean>;
  /** Aborted when the content has one. */
  readonly refusal: AbortSignal;
}

/** Prints the mistakes of the content, and tells whether there is none. */
async function isSoundAs(settings: Settings, copy?: Snapshot): Promise<boolean> {
  const { content } = settings;
  const { code, output } = await collectScript({
    ...contentCheck,
    env: {
      ...contentCheck.env,
      ...(copy && { FIELDBOOK_CONTENT: copy.content }),
      FIELDBOOK_KEPT_CHECKS: keptResults(settings)?.folder ?? '',
    },
  });
  // An author knows the files by their own names.
  const named = copy
    ? output
        .replaceAll(copy.content, content)
        .replaceAll(relative(root, copy.content), relative(root, content))
    : output;
  if (code !== 0) print(named);
  return code === 0;
}

/**
 * Starts the check of the content of a build, which is of a copy that is made meanwhile. Where the content is another one by
 * the end than was copied, the copy is checked too.
 */
export function startContentCheck(
  { settings, goesOn = false }: BuildRequest,
  copied: Promise<Snapshot>,
): RunningCheck {
  const refusal = new AbortController();
  const check = async (): Promise<boolean> => {
    const copy = copied.catch(() => undefined);
    if (!(await isSoundAs(settings))) return false;
    const made = await copy;
    if (made === undefined || hashSources(root, settings.content) === made.sources.all) return true;
    unpackRunbooks(made.folder);
    return isSoundAs(settings, made);
  };
  const isSound = check().then((sound) => {
    if (sound) print('content: checked');
    else if (goesOn) print('content: has mistakes, and the build goes on');
    else refusal.abort();
    return sound || goesOn;
  });
  // Whoever waits for the answer hears of an error; until then nobody may.
  isSound.catch(() => undefined);
  return { isSound, refusal: refusal.signal };
}
