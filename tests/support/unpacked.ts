import { unzipSync } from 'fflate';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from './dist.ts';
import { fixtureDist } from './fixture-site.ts';

/** A name that paths in scripts and addresses stumble over: spaces, Hangul and an apostrophe. */
const folderName = "현장 노트 it's";

const base = process.env['FIELDBOOK_UNPACKED'] ?? mkdtempSync(join(tmpdir(), 'fieldbook-bundle-'));
// The workers of one run share what the first has unpacked.
process.env['FIELDBOOK_UNPACKED'] = base;

/** The bundles of a built site: one of all languages, and one of each. */
export class Bundles {
  readonly #name: string;
  readonly #dist: string;

  constructor(name: string, built: string) {
    this.#name = name;
    this.#dist = built;
  }

  /** The zip of a bundle. */
  zipOf(scope: string): string {
    const folder = join(this.#dist, 'downloads');
    const [zip] = globSync(`fieldbook-*-${scope}.zip`, { cwd: folder });
    if (zip !== undefined) return join(folder, zip);
    throw new Error(`${folder} has no bundle ${scope}. Build it first: npm test -- build`);
  }

  /** The folder of an unpacked bundle. */
  unpacked(scope: string): string {
    const folder = join(base, this.#name, scope, folderName);
    if (existsSync(folder)) return folder;
    for (const [path, content] of Object.entries(unzipSync(readFileSync(this.zipOf(scope))))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  }

  /** The address of a file of an unpacked bundle. */
  addressIn(scope: string, path: string): string {
    return pathToFileURL(join(this.unpacked(scope), path)).href;
  }

  /** A link within the bundle of all languages as the same link of the site. */
  onSite(link: string): string {
    const root = new URL(this.addressIn('all', 'index.html')).pathname;
    return link.replace(root.replace('index.html', ''), '/').replace('index.html', '');
  }
}

/** The bundles of the site with the real content. */
export const realBundles = new Bundles('real', dist);

/** The bundles of the site that behaviour is tested on. */
export const fixtureBundles = new Bundles('fixture', fixtureDist);

/** Removes what was unpacked. */
export function removeUnpacked(): void {
  rmSync(base, { recursive: true, force: true });
}
