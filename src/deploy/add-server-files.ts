import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { filesBelow } from '../build/files.ts';
import { DiagnosticError } from '../diagnostic.ts';
import { codings, type Coding } from './codings.ts';
import { isCompressible, mediaTypes } from './media-types.ts';
import { nginxFiles } from './server/nginx.ts';
import { webConfig } from './server/iis.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { CompressionCache } from './compression-cache.ts';

/** A folder to deploy. */
export interface Deployment {
  /** Has the built site in `www`, and nothing else. */
  readonly folder: string;
  readonly cache: CompressionCache;
  readonly host: string;
}

/** The folder of a deployment that a server sends from. */
export const servedFolder = 'www';

/** Bytes of the files of a site, and of those that lie compressed beside them. */
export type Sizes = Record<'files' | Coding['name'], { count: number; bytes: number }>;

async function fileDiagnostics(folder: string, file: string): Promise<Diagnostic[]> {
  if (!(await lstat(join(folder, file))).isFile()) {
    const advice = 'Build the site again: npm run build';
    return [{ file, found: 'a link', expected: 'a file', advice }];
  }
  if (mediaTypes[extname(file).toLowerCase()] !== undefined) return [];
  const found = 'a kind of file without a media type';
  const advice = 'Add it to src/deploy/media-types.ts.';
  return [{ file, found, expected: 'one that servers are told the type of', advice }];
}

async function refuseUnknownFiles(folder: string, files: readonly string[]): Promise<void> {
  const checks = files.map((file) => fileDiagnostics(folder, file));
  const diagnostics = (await Promise.all(checks)).flat();
  if (diagnostics.length > 0) throw new DiagnosticError(diagnostics);
}

async function compress(file: string, cache: CompressionCache, sizes: Sizes): Promise<void> {
  const content = await readFile(file);
  sizes.files.count += 1;
  sizes.files.bytes += content.length;
  if (!isCompressible(file)) return;
  for (const coding of codings) {
    const encoded = await cache.encoded(content, coding);
    if (encoded.length >= content.length) continue;
    await writeFile(file + coding.extension, encoded);
    sizes[coding.name].count += 1;
    sizes[coding.name].bytes += encoded.length;
  }
}

/** Adds to a site what its server needs: compressed files beside the others, and the configuration of servers. */
export async function addServerFiles({ folder, cache, host }: Deployment): Promise<Sizes> {
  const none = () => ({ count: 0, bytes: 0 });
  const sizes: Sizes = { files: none(), br: none(), gzip: none() };
  const served = join(folder, servedFolder);
  const files = filesBelow(served);
  await refuseUnknownFiles(served, files);
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) await compress(join(served, file), cache, sizes);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  await writeFile(join(served, 'web.config'), webConfig);
  await mkdir(join(folder, 'nginx'));
  for (const [name, text] of Object.entries(nginxFiles(host))) {
    await writeFile(join(folder, 'nginx', name), text);
  }
  return sizes;
}
