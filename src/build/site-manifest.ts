import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { sha256Of } from '../hash.ts';
import { tryParseWith } from '../parse.ts';
import { filesBelow } from './files.ts';

/** The list of a built site's files, which lies in the site itself. */
export const manifestName = 'build.json';

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'));

/** A file of a built site in its manifest. */
export const listedFileSchema = z.strictObject({ path: z.string(), size: z.number(), sha256 });

export type ListedFile = z.output<typeof listedFileSchema>;

const siteManifestSchema = z.strictObject({
  name: z.literal('fieldbook-site'),
  /** The hash of everything that the site was built from. */
  inputs: sha256,
  files: z.array(listedFileSchema),
});

export type SiteManifest = z.output<typeof siteManifestSchema>;

/** The bytes at the beginning of a file that are read where its hash is known. */
const startLength = 16_384;

function startOf(path: string): Buffer {
  const bytes = Buffer.alloc(startLength);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/**
 * Lists the files of a built site, and shows the bytes of each: a large site is read once. Of a file whose hash is known
 * since it was written, only the beginning is read and shown, if it has the size that it then had.
 */
export function listFiles(
  folder: string,
  show: (path: string, bytes: Buffer) => void = () => undefined,
  known: ReadonlyMap<string, ListedFile> = new Map(),
): ListedFile[] {
  return filesBelow(folder)
    .filter((path) => path !== manifestName)
    .map((path) => {
      const listed = known.get(path);
      if (listed?.size === statSync(join(folder, path)).size) {
        show(path, startOf(join(folder, path)));
        return listed;
      }
      const bytes = readFileSync(join(folder, path));
      show(path, bytes);
      return { path, size: bytes.length, sha256: sha256Of(bytes) };
    });
}

/** The manifest of a site of some files, as text with a line for each. */
export function siteManifest(listed: readonly ListedFile[], inputs: string): string {
  const files = listed.map((file) => `    ${JSON.stringify(file)}`);
  const head = `{\n  "name": "fieldbook-site",\n  "inputs": "${inputs}",\n  "files": [\n`;
  return `${head}${files.join(',\n')}\n  ]\n}\n`;
}

/** The manifest that lies in a built site; none if it is not there or cannot be read. */
export function readSiteManifest(folder: string): SiteManifest | undefined {
  try {
    const text = readFileSync(join(folder, manifestName), 'utf8');
    const parsed = tryParseWith(siteManifestSchema, JSON.parse(text), manifestName);
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}
