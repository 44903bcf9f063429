import type { SitemapItem } from '@astrojs/sitemap';

const isRoot = (url: string): boolean => new URL(url).pathname === '/';

/**
 * Gives a page of the sitemap its languages. The root, which only sends its reader on, is in none of them (the sitemap
 * takes it for English); for home pages it is the address for everyone else.
 */
export function withLanguages(item: SitemapItem): SitemapItem {
  const root = item.links?.find(({ url }) => isRoot(url));
  if (root === undefined) return item;
  if (isRoot(item.url)) return { ...item, links: [] };
  const languages = item.links?.filter(({ url }) => !isRoot(url)) ?? [];
  return { ...item, links: [...languages, { lang: 'x-default', url: root.url }] };
}
