import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { listen } from '../../scripts/serve/listen.ts';
import { staticServer } from '../../scripts/serve/static.ts';
import { writeWorker } from '../../src/integrations/offline.ts';
import { filesBelow } from '../../src/build/files.ts';
import { markPages } from '../../src/search/index/mark-pages.ts';
import { withLists } from '../../src/search/index/part-lists.ts';
import { isPartList } from '../../src/search/part-lists.ts';
import { fixtureDist } from './fixture-site.ts';

/** A copy of the built site on a server of its own, which can be replaced by a newer build or go away. */
export class ChangingSite {
  readonly url: string;
  /** The paths of all requests so far. */
  readonly asked: string[] = [];
  readonly #sockets: Socket[] = [];
  readonly #folder: string;
  readonly #server: Server;

  constructor(folder: string, server: Server, port: number) {
    this.#folder = folder;
    this.#server = server;
    this.url = `http://localhost:${port}`;
    server.on('request', ({ url = '' }) => this.asked.push(url));
    server.on('connection', (socket) => this.#sockets.push(socket));
  }

  /** The bytes that the server sent so far. */
  get bytesSent(): number {
    return this.#sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  }

  /** Adds copies of a page of the site, and deploys the build that has them. */
  async addPages(path: string, count: number): Promise<void> {
    for (let number = 0; number < count; number += 1) {
      const copy = join(this.#folder, `${path.replace(/\/$/, '')}-${number}`);
      cpSync(join(this.#folder, path), copy, { recursive: true });
    }
    await writeWorker(this.#folder);
  }

  /** Damages a file of the site, which its build does not know of. */
  damage(path: string): void {
    writeFileSync(join(this.#folder, path), 'damaged');
  }

  static async start(): Promise<ChangingSite> {
    const folder = mkdtempSync(join(tmpdir(), 'fieldbook-site-'));
    cpSync(fixtureDist, folder, { recursive: true, filter: (path) => !path.includes('downloads') });
    const server = staticServer(folder);
    return new ChangingSite(folder, server, await listen(server, 0));
  }

  /**
   * Deploys another build: a word in the title of a language's home page tells it from this one, and that language's
   * search index has another name, as it has when a text was changed.
   */
  async deploy(locale: string, word: string): Promise<void> {
    const page = join(this.#folder, locale, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<title>', `<title>${word} `));
    this.#renameIndex(locale);
    await writeWorker(this.#folder);
  }

  #renameIndex(locale: string): void {
    const index = join(this.#folder, 'pagefind');
    const entry = join(index, 'pagefind-entry.json');
    const text = readFileSync(entry, 'utf8');
    const name = new RegExp(`x-${locale}_\\w+`).exec(text)?.[0];
    if (name === undefined) throw new Error(`${entry} names no index for ${locale}`);
    writeFileSync(entry, text.replace(name, `${name}0`));
    renameSync(join(index, `pagefind.${name}.pf_meta`), join(index, `pagefind.${name}0.pf_meta`));
    const parts = filesBelow(index).filter((path) => !isPartList(path));
    const files = parts.map((path) => ({ path, content: readFileSync(join(index, path)) }));
    for (const { path, content } of withLists(files)) writeFileSync(join(index, path), content);
    markPages(this.#folder);
  }

  /** Deploys the kill switch. */
  async turnOff(): Promise<void> {
    process.env['FIELDBOOK_OFFLINE'] = 'off';
    await writeWorker(this.#folder);
    delete process.env['FIELDBOOK_OFFLINE'];
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
