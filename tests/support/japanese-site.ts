import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import * as z from 'zod/mini';
import { parse, stringify } from 'yaml';
import { root } from '../../scripts/run/command.ts';
import { parseWith } from '../../src/parse.ts';
import { fixtureContent } from './fixture-site.ts';

const record = `  ja: { tag: 'ja', name: '日本語', brackets: ['（', '）'], typography: ['common'] },\n`;

/** What a build reads of the project, and what a search in the built site needs. */
const copied = ['src', 'scripts', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
const searching = ['tests/support/find-in-site.ts', 'tests/unit/search/query/support'];

const japanese = join(root, 'tests/fixtures/japanese');
const run = promisify(execFile);

/** A copy of the project with the content of the fixture site, to which Japanese is added. */
export class JapaneseSite {
  readonly #folder = mkdtempSync(join(tmpdir(), 'fieldbook-japanese-'));

  constructor() {
    for (const path of [...copied, ...searching])
      cpSync(join(root, path), join(this.#folder, path), { recursive: true });
    this.#linkPackages();
    this.#addContent();
    this.#addRecord();
  }

  /** Builds the site; a failure carries all that the build said. */
  async build(): Promise<void> {
    await this.#node('node_modules/astro/bin/astro.mjs', 'build');
  }

  /** The path of a file of the built site. */
  path(file: string): string {
    return join(this.#folder, 'dist', file);
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
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #node(script: string, ...args: readonly string[]): Promise<string> {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FIELDBOOK_CONTENT: '' };
    const { stdout } = await run(process.execPath, [script, ...args], { cwd: this.#folder, env });
    return stdout;
  }

  // Each package is linked by itself, so that Astro's caches beside them are the copy's own.
  #linkPackages(): void {
    const packages = join(this.#folder, 'node_modules');
    mkdirSync(packages);
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (!name.startsWith('.'))
        symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
    }
  }

  #addContent(): void {
    const content = join(this.#folder, 'content');
    for (const name of ['interface', 'offline'])
      cpSync(join(root, 'content', name), join(content, name), { recursive: true });
    for (const folder of [fixtureContent, join(japanese, 'content')])
      cpSync(folder, content, { recursive: true });
    const keys = join(japanese, 'keys');
    for (const file of globSync('**/*.yaml', { cwd: keys })) {
      const target = join(content, file);
      const merged = merge(yaml(target), yaml(join(keys, file)));
      writeFileSync(target, stringify(merged, { lineWidth: 0 }));
    }
  }

  #addRecord(): void {
    const file = join(this.#folder, 'src/locales.ts');
    const before = readFileSync(file, 'utf8');
    const after = before.replace(/^\} as const satisfies/m, `${record}$&`);
    if (after === before) throw new Error(`${file} has no record of languages to add one to.`);
    writeFileSync(file, after);
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
