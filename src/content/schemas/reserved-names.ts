/** Whether JavaScript gives a name a meaning in every object: an entry of that name would be lost or misread. */
export function isReservedName(name: string): boolean {
  return name === 'prototype' || name in {};
}

/** What to expect in place of such a name. */
export const unreservedName = 'a name that JavaScript gives no meaning';

/** The names that Windows keeps for devices: a file of such a name cannot be unpacked there. */
export const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i;

/** The names of the site's own pages, folders and files: a runbook of such a name would take their address. */
export const siteRoutes: readonly string[] = [
  '404',
  'download',
  'downloads',
  'index',
  'interface',
  'offline',
  'page',
  'pagefind',
  'robots',
  'schemas',
  'sitemap',
  'worker',
];
