import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Server } from 'node:http';
import { listen } from '../../scripts/serve/listen.ts';
import { staticServer } from '../../scripts/serve/static.ts';
import { contentCheckedBefore } from '../../src/content/read/checked-before.ts';
import { ProjectCopy } from './project-copy.ts';

/**
 * A runbook kept as it was, its commands too: the length of its paper is compared with what it once was. Only what
 * frames a command is written as it is today, and what is asked of commands today is not asked of these.
 */
const content = resolve(import.meta.dirname, '../fixtures/paper/content');

/** The runbook that is kept. */
export const printed = { id: 'exchange-push-proxy' } as const;

/** The site with that runbook alone, on a server of its own. */
export class PrintedSite {
  readonly url: string;
  readonly #project: ProjectCopy;
  readonly #server: Server;

  private constructor(project: ProjectCopy, server: Server, port: number) {
    this.url = `http://localhost:${port}`;
    this.#project = project;
    this.#server = server;
  }

  /** Builds the site, without what paper does not need, and serves it. */
  static async start(): Promise<PrintedSite> {
    const project = new ProjectCopy([], 'copy', content);
    const env = { ...project.env, ...contentCheckedBefore, FIELDBOOK_BUNDLES: 'off' };
    const astro = [project.path('node_modules/astro/bin/astro.mjs'), 'build'];
    await promisify(execFile)(process.execPath, astro, { cwd: project.folder, env });
    const server = staticServer(project.path('dist'));
    return new PrintedSite(project, server, await listen(server, 0));
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
    this.#project.remove();
  }
}
