import { join, sep } from 'node:path';
import { filesBelow } from '../build/files.ts';
import { keptOf, readInputs } from '../build/kept/kept-inputs.ts';
import { keepingPages, type InputsOf, type PageCounts } from '../build/kept/keeping-pages.ts';
import { readStates } from '../build/kept/read-states.ts';
import { contentRoot } from '../content/read/folders.ts';
import { idPattern } from '../content/schemas/id.ts';
import { sha256Of } from '../hash.ts';
import { localePattern, localeSchema } from '../locales.ts';
import { parseWith } from '../parse.ts';
import { neighboursOf, neighboursRead } from '../render/neighbours.ts';
import type { KeptInputs } from '../build/kept/kept-inputs.ts';
import type { AstroIntegrationLogger, AstroPrerenderer } from 'astro';

const runbookPage = new RegExp(`^(${localePattern})/(${idPattern})/$`);

/**
 * Tells what decides a page: the program and all content that is no runbook's, and the names of the scripts and style sheets,
 * which have their hashes in them. For the page of a runbook these are also the files of its own runbook, and its neighbours;
 * any other page, as a list of runbooks, is kept with what it has read of each.
 */
function inputsIn({ others, runbooks }: KeptInputs, siteFolder: string): InputsOf {
  const root = contentRoot();
  const folders = join(root, 'runbooks');
  const states = readStates(root);
  const isShared = (read: string) =>
    read.startsWith(root + sep) && read !== folders && !read.startsWith(folders + sep);
  let assets: readonly string[] | undefined;
  return (page) => {
    const [, language, id = ''] = runbookPage.exec(page) ?? [];
    const own = runbooks[id];
    assets ??= filesBelow(join(siteFolder, '_astro'));
    const shared = [page, others, assets];
    if (own === undefined)
      return { key: sha256Of(JSON.stringify(shared)), covers: isShared, states };
    const locale = parseWith(localeSchema, language, page);
    const key = sha256Of(JSON.stringify([...shared, own, neighboursOf(id, locale)]));
    const covers = (read: string) =>
      isShared(read) || read.startsWith(join(folders, id) + sep) || read === neighboursRead;
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
