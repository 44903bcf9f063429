import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { browserScript } from '../build/browser-script.ts';
import { readSettings } from '../build/settings.ts';
import { locales } from '../locales.ts';
import { listPath, siteLists } from '../offline/lists.ts';
import { Received } from '../third-party/received.ts';

const workerName = 'worker.js';

/** Gives a built site its service worker, and the lists of what whole languages need; what the worker is made of is noted. */
export async function writeWorker(folder: string, received = new Received()): Promise<void> {
  const script = (name: string) => join(import.meta.dirname, '../offline/worker', name);
  const note = (ids: readonly string[]): void => {
    received.note(workerName, ids);
  };
  const { worker, whole } = siteLists(folder);
  await mkdir(join(folder, 'offline'), { recursive: true });
  for (const locale of locales) await writeFile(join(folder, listPath(locale)), whole[locale]);
  const define = {
    fieldbookLists: JSON.stringify(worker),
    'process.env.NODE_ENV': '"production"',
  };
  const code = readSettings().keepsOffline
    ? await browserScript(script('worker.ts'), { define, note })
    : await browserScript(script('worker-off.ts'), { note });
  await writeFile(join(folder, workerName), code);
}

/** Gives a built site the service worker that keeps it for when there is no network. */
export function offline(received: Received): AstroIntegration {
  return {
    name: 'fieldbook-offline',
    hooks: {
      'astro:build:done': ({ dir }) => writeWorker(fileURLToPath(dir), received),
    },
  };
}
