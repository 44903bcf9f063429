import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { browserScript } from '../build/browser-script.ts';
import { readSettings } from '../build/settings.ts';
import { Received } from '../third-party/received.ts';
import { buildId, precacheLists } from '../offline/precache.ts';

const workerName = 'worker.js';

/** The service worker of a built site; what it is made of is noted. */
export async function workerScript(folder: string, received = new Received()): Promise<string> {
  const note = (ids: readonly string[]): void => {
    received.note(workerName, ids);
  };
  if (!readSettings().keepsOffline)
    return browserScript(join(import.meta.dirname, '../offline/worker/worker-off.ts'), { note });
  const lists = await precacheLists(folder);
  return browserScript(join(import.meta.dirname, '../offline/worker/worker.ts'), {
    define: {
      fieldbookBuild: JSON.stringify(buildId(lists)),
      fieldbookLists: JSON.stringify(lists),
      'process.env.NODE_ENV': '"production"',
    },
    note,
  });
}

/** Gives a built site the service worker that keeps it for when there is no network. */
export function offline(received: Received): AstroIntegration {
  return {
    name: 'fieldbook-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, workerName), await workerScript(folder, received));
      },
    },
  };
}
