import { copyFile, lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { filesBelow } from '../build/files.ts';
import { manifestName } from '../build/site-manifest.ts';
import { codings, type Coding } from './codings.ts';
import { isCompressible, mediaTypes } from './media-types.ts';
import { nginxFiles } from './server/nginx.ts';
import { webConfig } from './server/iis.ts';
import type { CompressionCache } from './compression-cache.ts';

/** What is deployed, and where to. */
export interface Deployment {
  readonly siteFolder: string;
  /** An empty folder. */
  readonly folder: string;
  readonly cache: CompressionCache;
  readonly host: string;
}

/** The folder of a deployment that a server sends from. */
export const servedFolder = 'www';

/** Bytes of the files of a site, and of those that lie compressed beside them. */
export type Sizes = Record<'files' | Coding['name'], { count: number; bytes: number }>;

async function checkFile(folder: string, file: string): Promise<void> {
  if (!(await lstat(join(folder, file))).isFile()) {
    throw new Error(`${file}: found a link, expected a file. Build the site again: npm run build`);
  }
  if (mediaTypes[extname(file).toLowerCase()] === undefined) {
    throw new Error(
      `${file}: found a kind of file without a media type. Add it to src/deploy/media-types.ts.`,
    );
  }
}

async function addCompressed(
  { cache }: Deployment,
  target: string,
  content: Buffer,
  sizes: Sizes,
): Promise<void> {
  for (const coding of codings) {
    const encoded = await cache.encoded(content, coding);
    if (encoded.length >= content.length) continue;
    await writeFile(target + coding.extension, encoded);
    sizes[coding.name].count += 1;
    sizes[coding.name].bytes += encoded.length;
  }
}

async function addFile(deployment: Deployment, file: string, sizes: Sizes): Promise<void> {
  await checkFile(deployment.siteFolder, file);
  const source = join(deployment.siteFolder, file);
  const target = join(deployment.folder, servedFolder, file);
  await mkdir(dirname(target), { recursive: true });
  const { size } = await lstat(source);
  sizes.files.count += 1;
  sizes.files.bytes += size;
  if (!isCompressible(file)) {
    await copyFile(source, target);
    return;
  }
  const content = await readFile(source);
  await writeFile(target, content);
  await addCompressed(deployment, target, content, sizes);
}

/** Makes the folder that a server sends, with compressed files beside the others, and the configuration of servers. */
export async function deploySite(deployment: Deployment): Promise<Sizes> {
  const none = () => ({ count: 0, bytes: 0 });
  const sizes: Sizes = { files: none(), br: none(), gzip: none() };
  const files = filesBelow(deployment.siteFolder)
    .filter((file) => file !== manifestName)
    .values();
  const work = async () => {
    for (const file of files) await addFile(deployment, file, sizes);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  await writeFile(join(deployment.folder, servedFolder, 'web.config'), webConfig);
  await mkdir(join(deployment.folder, 'nginx'));
  for (const [name, text] of Object.entries(nginxFiles(deployment.host))) {
    await writeFile(join(deployment.folder, 'nginx', name), text);
  }
  return sizes;
}
