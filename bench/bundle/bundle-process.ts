import { resolve } from 'node:path';
import { makeDownloads } from '../../src/bundle/make-downloads.ts';
import { findRelease } from '../../src/build/release.ts';

// A process of its own, so that what it needs is what the bundles need: node bundle-process.ts <site> <folder>
const [siteFolder = '', folder = ''] = process.argv.slice(2);
const release = findRelease(resolve('.'));
await makeDownloads({ siteFolder, folder, release, maxAgeDays: 180, singleFiles: false });
console.log(process.resourceUsage().maxRSS);
