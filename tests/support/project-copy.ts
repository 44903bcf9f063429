import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/run/command.ts';
import { fixtureContent } from './fixture-site.ts';

/** What a build reads of the project. */
const copied = [
  'LICENSE',
  'astro.config.mjs',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** A copy of the project with the content of the fixture site, or with other content, whose files a test may change. */
export class ProjectCopy {
  readonly folder: string;
  readonly #around = mkdtempSync(join(tmpdir(), 'fieldbook-copy-'));

  /** A copy with more files of the project, in a folder of a name. */
  constructor(more: readonly string[] = [], name = 'copy', content = fixtureContent) {
    this.folder = join(this.#around, name);
    mkdirSync(this.folder);
    for (const path of [...copied, ...more])
      cpSync(join(root, path), this.path(path), { recursive: true });
    this.#linkPackages();
    for (const name of ['interface', 'offline'])
      cpSync(join(root, 'content', name), this.path('content', name), { recursive: true });
    cpSync(content, this.path('content'), { recursive: true });
  }

  /** The path of a file of the copy. */
  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  /** Changes the text of a file; a text that is the same before and after fails. */
  change(file: string, from: string | RegExp, to: string): void {
    const before = readFileSync(this.path(file), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} has nothing to replace ${String(from)}.`);
    writeFileSync(this.path(file), after);
  }

  /** The environment in which the copy's scripts run. */
  get env(): NodeJS.ProcessEnv {
    return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FIELDBOOK_CONTENT: '' };
  }

  remove(): void {
    rmSync(this.#around, { recursive: true, force: true });
  }

  // Each package is linked by itself, so that Astro's caches beside them are the copy's own.
  #linkPackages(): void {
    mkdirSync(this.path('node_modules'));
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (!name.startsWith('.'))
        symlinkSync(join(root, 'node_modules', name), this.path('node_modules', name), 'junction');
    }
  }
}
