import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../build/files.ts';
import { isModule } from './module-paths.ts';
import { notePages, type PageNotes } from './page-notes.ts';
import { searchStart } from './search-start.ts';
import { convertModules } from './script/convert-modules.ts';
import { siteScripts } from './script/site-scripts.ts';
import { usedModules } from './script/used-modules.ts';
import { billName, readBill } from '../third-party/bill.ts';
import type { Bill } from '../third-party/bill-schema.ts';
import type { ClassicScript } from './script/classic.ts';
import type { SiteScripts } from './script/site-scripts.ts';

/** A built site: its files, in an order that does not depend on the machine, and its scripts made classic. */
export interface Site {
  readonly files: readonly string[];
  readonly pages: PageNotes;
  /** A classic script for each of the modules that pages of a bundle load. */
  readonly modules: ReadonlyMap<string, ClassicScript>;
  /** The scripts that the pages of a bundle load. */
  readonly scripts: SiteScripts;
  /** What others have in it. */
  readonly bill: Bill;
  readonly read: (file: string) => Promise<Buffer>;
}

/** Reads a built site from its folder, with what was noted of its pages before, if that was. */
export async function readSite(folder: string, noted?: PageNotes): Promise<Site> {
  const files = filesBelow(folder);
  const read = (file: string) => Promise.resolve(readFileSync(join(folder, file)));
  const bill = readBill((await read(billName)).toString('utf8'));
  const sources = new Map<string, string>();
  for (const file of files.filter(isModule)) sources.set(file, (await read(file)).toString('utf8'));
  const pages = noted ?? notePages(folder, files);
  const modules = usedModules(await convertModules(sources), pages.scripts);
  const first = searchStart(files, sources);
  const scripts = await siteScripts(modules, 'bundle', { first });
  return { files, pages, modules, scripts, bill, read };
}
