import { setImmediate as nextTurn } from 'node:timers/promises';
import { pageCount } from '../../src/build/check-site.ts';
import { siteKinds } from '../../src/build/kept/kept-inputs.ts';
import { moveFiles } from '../../src/build/folder/move-files.ts';
import { recoverFolder } from '../../src/build/folder/replace-folder.ts';
import { readBuildRequest, type BuildRequest } from './build-request.ts';
import { keptResults } from './kept-results.ts';
import { runCommand } from './progress.ts';
import { putSite } from './put-site.ts';
import { runAstro } from './run-astro.ts';
import { withSources } from './sources.ts';

/**
 * Runs `npm run build`, and gives its exit code. The site is made of a copy of the sources, and takes the place of the
 * former one only when it is whole.
 */
export function buildSite(...args: readonly string[]): Promise<number> {
  return buildAs(() => readBuildRequest(args));
}

/** Builds a site as `buildSite` does, and only tells the mistakes of its content. */
export function buildWithMistakes(...args: readonly string[]): Promise<number> {
  return buildAs(() => ({ ...readBuildRequest(args), goesOn: true }));
}

/** Builds the site of a request as `buildSite` does. */
export function buildAs(read: () => BuildRequest): Promise<number> {
  return runCommand('Built', async (progress) => {
    const request = read();
    const start = Date.now();
    progress.expectedPages = pageCount(request.settings.content);
    recoverFolder(request.target);
    return withSources(request, async (snapshot, check) => {
      if (!(await runAstro(snapshot, progress, check))) return false;
      const put = putSite(snapshot, request, async (from, to) => {
        // To copy a large site and remove it takes longer than to hash it.
        await moveFiles(from, to);
        // Nothing else is taken of the copy: it goes while the site is put.
        void snapshot.remove();
      });
      // While the disk takes the site, this process has nothing else to do.
      await Promise.all([
        put,
        nextTurn().then(() => {
          forgetUnused(request, start);
        }),
      ]);
      return true;
    });
  });
}

/** Removes what builds of a site keep, and one that began at a time, in milliseconds, did not use. */
function forgetUnused({ settings }: BuildRequest, start: number): void {
  const kinds = settings.hasBundles ? ([...siteKinds, 'downloads'] as const) : siteKinds;
  keptResults(settings)?.removeUnused(start, kinds);
}
