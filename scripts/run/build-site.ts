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
      await putSite(snapshot, request, async (from, to) => {
        // To copy a large site and remove it takes longer than to hash it.
        await moveFiles(from, to);
        // Nothing else is taken of the copy: it goes while the site is put.
        void snapshot.remove();
      });
      const kinds = request.settings.hasBundles
        ? ([...siteKinds, 'downloads'] as const)
        : siteKinds;
      keptResults(request.settings)?.removeUnused(start, kinds);
      return true;
    });
  });
}
