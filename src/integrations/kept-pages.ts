import { join, sep } from 'node:path';
import { filesBelow } from '../build/files.ts';
import { keptOf, readInputs } from '../build/kept/kept-inputs.ts';
import { keepingPages, type InputsOf, type PageCounts } from '../build/kept/keeping-pages.ts';
import { contentRoot } from '../content/read/folders.ts';
import { idPattern } from '../content/schemas/id.ts';
import { sha256Of } from '../hash.ts';
import { localePattern, localeSchema } from '../locales.ts';
import { parseWith } from '../parse.ts';
import { neighboursOf } from '../render/neighbours.ts';
import type { KeptInputs } from '../build/kept/kept-inputs.ts';
import type { AstroIntegrationLogger, AstroPrerenderer } from 'astro';

const runbookPage = new RegExp(`^(${localePattern})/(${idPattern})/$`);

/**
 * Tells what decides the page of a runbook: the program and all content that is no runbook's, the files of its own runbook,
 * the names of the scripts and style sheets, which have their hashes in them, and the neighbours. All else is in lists of
 * runbooks, which are few.
 */
function inputsIn({ others, runbooks }: KeptInputs, siteFolder: string): InputsOf {
  const root = contentRoot();
  const folders = join(root, 'runbooks');
  let assets: readonly string[] | undefined;
  return (page) => {
    const [, language, id = ''] = runbookPage.exec(page) ?? [];
    const own = runbooks[id];
    if (own === undefined) return undefined;
    assets ??= filesBelow(join(siteFolder, '_astro'));
    const locale = parseWith(localeSchema, language, page);
    const key = sha256Of(JSON.stringify([page, others, own, assets, neighboursOf(id, locale)]));
    const covers = (read: string) =>
      read.startsWith(join(folders, id) + sep) ||
      (read.startsWith(root + sep) && read !== folders && !read.startsWith(folders + sep));
    return { key, covers };
  };
}

/** Makes the pages of a site as another does, with those that an earlier build has made; how many that are is told. */
export function withKeptPages(
  own: AstroPrerenderer,
  siteFolder: string,
  logger: AstroIntegrationLogger,
): AstroPrerenderer {
  const inputs = readInputs();
  if (inputs === undefined) return own;
  const counts: PageCounts = { all: 0, asBefore: 0 };
  const files = keptOf(inputs.folder, 'pages');
  const keeping = keepingPages(own, files, inputsIn(inputs, siteFolder), counts);
  return {
    ...keeping,
    teardown: async () => {
      await own.teardown?.();
      logger.info(`${counts.asBefore} of ${counts.all} pages as before`);
    },
  };
}
