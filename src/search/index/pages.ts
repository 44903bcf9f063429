import { filesBelow } from '../../build/files.ts';
import { localePattern, localesFromSource } from '../../locales.ts';

const pagePath = new RegExp(`^${localePattern}/[^/]+/$`);

/** Whether a path below the root of a site may be that of a runbook. */
export function mayBeRunbook(path: string): boolean {
  return pagePath.test(path);
}

function rankOf(path: string): number {
  return localesFromSource.findIndex((locale) => path.startsWith(`${locale}/`));
}

/** The pages of a built site that may be runbooks, by their paths, language by language, in an order that does not depend on the machine. */
export function pagesIn(root: string): string[] {
  return filesBelow(root)
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.replace(/index\.html$/, ''))
    .filter(mayBeRunbook)
    .sort((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1));
}
