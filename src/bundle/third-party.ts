import { billFor, billName } from '../third-party/bill.ts';
import { billText } from '../third-party/cyclonedx.ts';
import { licencesName, licencesText } from '../third-party/licences.ts';
import { bundlePath, isModule } from './module-paths.ts';
import { windowsText } from './windows-text.ts';
import type { Bill } from '../third-party/bill-schema.ts';
import type { SiteScripts } from './script/site-scripts.ts';
import type { Site } from './site.ts';
import type { BundleFile } from './own-files.ts';

/** Whether a file of the site says what others have in it, which a bundle says of itself. */
export function isAboutParts(file: string): boolean {
  return file === billName || file === licencesName;
}

/** The part of a bill that is about some files of a site, where modules have gone into scripts. */
function billOfFiles(bill: Bill, files: readonly string[], scripts: SiteScripts): Bill {
  const wanted = new Set(files);
  return billFor(bill, (file) => {
    if (!isModule(file)) return wanted.has(file) ? [bundlePath(file)] : [];
    const holders = [...scripts].filter(([, { modules }]) => modules.includes(file));
    return holders.map(([script]) => script).filter((script) => wanted.has(script));
  });
}

/** What others have in a bundle of some of the site's files: the bill of materials, and all licences. */
export function partFiles({ bill, scripts }: Site, files: readonly string[]): BundleFile[] {
  const own = billOfFiles(bill, files, scripts);
  return [
    { path: licencesName, content: () => windowsText(licencesText(own)) },
    { path: billName, content: () => billText(own) },
  ];
}

/** The licences of everything that is in a page which holds some of the site's files. */
export function licencesInside(bill: Bill, files: readonly string[], scripts: SiteScripts): string {
  return licencesText(billOfFiles(bill, files, scripts));
}
