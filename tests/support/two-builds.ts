import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { listen } from '../../src/integrations/serve/listen.ts';
import { staticServer } from '../../src/integrations/serve/static.ts';
import { workerScript } from '../../src/integrations/offline/index.ts';
import { dist } from './site.ts';

/** A copy of the built site on a server of its own, which can be replaced by a newer build or go away. */
export class ChangingSite {
  readonly url: string;
  readonly #folder: string;
  readonly #server: Server;

  constructor(folder: string, server: Server, port: number) {
    this.#folder = folder;
    this.#server = server;
    this.url = `http://localhost:${port}`;
  }

  static async start(): Promise<ChangingSite> {
    const folder = mkdtempSync(join(tmpdir(), 'fieldbook-site-'));
    cpSync(dist, folder, { recursive: true, filter: (path) => !path.includes('downloads') });
    const server = staticServer(folder);
    return new ChangingSite(folder, server, await listen(server, 0));
  }

  /** Deploys another build, told from this one by a word in the titles of all pages of a language. */
  async deploy(locale: string, word: string): Promise<void> {
    const page = join(this.#folder, locale, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<title>', `<title>${word} `));
    writeFileSync(join(this.#folder, 'worker.js'), await workerScript(this.#folder));
  }

  /** Deploys the kill switch. */
  async turnOff(): Promise<void> {
    process.env['FIELDBOOK_OFFLINE'] = 'off';
    writeFileSync(join(this.#folder, 'worker.js'), await workerScript(this.#folder));
    delete process.env['FIELDBOOK_OFFLINE'];
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
