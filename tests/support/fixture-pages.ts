import { builtSite } from './built-site.ts';
import { fixtureDist } from './fixture-site.ts';

/** The pages of the built fixture site. */
export const { runbookPages, homePages, sampleRunbookPages, samplePages } = builtSite(fixtureDist);
