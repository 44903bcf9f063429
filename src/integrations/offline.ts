import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { browserScript } from '../build/browser-script.ts';
import { readSettings } from '../build/settings.ts';
import { buildId, precacheLists } from '../offline/precache.ts';

/** The service worker of a built site. */
export async function workerScript(folder: string): Promise<string> {
  if (!readSettings().keepsOffline)
    return browserScript(join(import.meta.dirname, '../offline/worker/worker-off.ts'));
  const lists = await precacheLists(folder);
  return browserScript(join(import.meta.dirname, '../offline/worker/worker.ts'), {
    fieldbookBuild: JSON.stringify(buildId(lists)),
    fieldbookLists: JSON.stringify(lists),
    'process.env.NODE_ENV': '"production"',
  });
}

/** Gives a built site the service worker that keeps it for when there is no network. */
export function offline(): AstroIntegration {
  return {
    name: 'fieldbook-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, 'worker.js'), await workerScript(folder));
      },
    },
  };
}
