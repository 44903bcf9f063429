import { localePattern } from '../locales.ts';

/** Files that make sense only on a server. */
const onlineOnly = [
  /^404\.html$/,
  /^build\.json$/,
  new RegExp(`^${localePattern}/(?:404|download|offline)/`),
  /^downloads\//,
  /^offline\//,
  /^sitemap[^/]*\.xml$/,
  /^worker[^/]*\.js$/,
  /\.map$/,
];

/** Whether a file of a site is left out of its bundles. */
export function isOnlineOnly(file: string): boolean {
  return onlineOnly.some((pattern) => pattern.test(file));
}
