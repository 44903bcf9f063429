import { builtSite } from './built-site.ts';
import { dist } from './dist.ts';

export { dist } from './dist.ts';
export { htmlOf } from './built-site.ts';
export type { SitePage } from './built-site.ts';

export const { pages, localPages, runbookPages, homePages, sampleRunbookPages, samplePages } =
  builtSite(dist);
