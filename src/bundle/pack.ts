import { join, resolve } from 'node:path';
import { findRelease } from '../build/release.ts';
import { readSettings } from '../build/settings.ts';
import { makeDownloads } from './make-downloads.ts';

// `npm run bundle` runs this in a copy of the sources, with the site in `dist`, and reads what is printed.
const folder = resolve('bundles');
const made = await makeDownloads({
  release: findRelease(resolve('.')),
  maxAgeDays: readSettings().maxAgeDays,
  siteFolder: join(resolve('.'), 'dist'),
  folder,
  singleFiles: true,
});
console.log(JSON.stringify(made));
