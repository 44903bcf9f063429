import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from '../build/files.ts';
import { billName, billOf, type FoundPart } from '../third-party/bill.ts';
import { billText } from '../third-party/cyclonedx.ts';
import { licencesName, licencesText } from '../third-party/licences.ts';
import { isEngine, pagefindPart } from '../third-party/pagefind.ts';
import { readPart } from '../third-party/read-part.ts';
import type { Received } from '../third-party/received.ts';

/** Notes which packages have something in the scripts and style sheets of a site. */
export function partsNoted(received: Received): AstroIntegration {
  return {
    name: 'fieldbook-parts-noted',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [received.plugin()] } });
      },
    },
  };
}

function partsIn(root: string, files: readonly string[], received: Received): FoundPart[] {
  const packages = [...received.packages].map(([folder, holders]) => ({
    part: readPart(folder),
    files: holders,
  }));
  const engine = files.filter(isEngine);
  return engine.length === 0
    ? packages
    : [...packages, { part: pagefindPart(root), files: engine }];
}

/**
 * Writes the bill of materials of a built site, and the licences of everything in it. A part without a licence text ends
 * the build.
 */
export function partsListed(received: Received): AstroIntegration {
  let root = '';
  return {
    name: 'fieldbook-parts-listed',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const read = (file: string) => readFile(join(root, file), 'utf8');
        const found = partsIn(root, filesBelow(folder), received);
        const bill = billOf(await read('package.json'), await read('LICENSE'), found);
        await writeFile(join(folder, billName), billText(bill));
        await writeFile(join(folder, licencesName), licencesText(bill));
      },
    },
  };
}
