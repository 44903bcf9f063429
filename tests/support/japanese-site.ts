import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import * as z from 'zod/mini';
import { parse, stringify } from 'yaml';
import { root } from '../../scripts/run/command.ts';
import { parseWith } from '../../src/parse.ts';
import { ProjectCopy } from './project-copy.ts';

const record = `  ja: { tag: 'ja', name: '日本語', brackets: ['（', '）'], typography: ['common'] },\n`;

/** What a search in the built site needs. */
const searching = ['tests/support/find-in-site.ts', 'tests/unit/search/query/support'];

const japanese = join(root, 'tests/fixtures/japanese');
const run = promisify(execFile);

/** A copy of the project with the content of the fixture site, to which Japanese is added. */
export class JapaneseSite {
  readonly #project = new ProjectCopy(searching);

  constructor() {
    this.#addContent();
    this.#project.change('src/locales.ts', /^\} as const satisfies/m, `${record}$&`);
  }

  /** Builds the site; a failure carries all that the build said. */
  async build(): Promise<void> {
    await this.#node('node_modules/astro/bin/astro.mjs', 'build');
  }

  /** The path of a file of the built site. */
  path(file: string): string {
    return this.#project.path('dist', file);
  }

  /** The text of a file of the built site. */
  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  /** The addresses that a search in Japanese finds. */
  async find(query: string): Promise<string[]> {
    const output = await this.#node('tests/support/find-in-site.ts', this.path(''), 'ja', query);
    return parseWith(z.array(z.string()), JSON.parse(output), 'find-in-site.ts');
  }

  remove(): void {
    this.#project.remove();
  }

  async #node(script: string, ...args: readonly string[]): Promise<string> {
    const { folder: cwd, env } = this.#project;
    const { stdout } = await run(process.execPath, [script, ...args], { cwd, env });
    return stdout;
  }

  #addContent(): void {
    const content = this.#project.path('content');
    cpSync(join(japanese, 'content'), content, { recursive: true });
    const keys = join(japanese, 'keys');
    for (const file of globSync('**/*.yaml', { cwd: keys })) {
      const target = join(content, file);
      const merged = merge(yaml(target), yaml(join(keys, file)));
      writeFileSync(target, stringify(merged, { lineWidth: 0 }));
    }
  }
}

function yaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}

/** Content with more keys: mappings are joined key by key, lists item by item. */
function merge(content: unknown, added: unknown): unknown {
  if (Array.isArray(content) && Array.isArray(added)) {
    const items: readonly unknown[] = added;
    return content.map((item, at) => merge(item, items[at]));
  }
  if (!isMapping(content) || !isMapping(added)) return added ?? content;
  const names = [...new Set([...Object.keys(content), ...Object.keys(added)])];
  return Object.fromEntries(names.map((name) => [name, merge(content[name], added[name])]));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
