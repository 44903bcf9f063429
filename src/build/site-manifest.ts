import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { sha256Of } from '../hash.ts';
import { tryParseWith } from '../parse.ts';
import { filesBelow } from './files.ts';

/** The list of a built site's files, which lies in the site itself. */
export const manifestName = 'build.json';

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'));

const siteManifestSchema = z.strictObject({
  name: z.literal('fieldbook-site'),
  /** The hash of everything that the site was built from. */
  inputs: sha256,
  files: z.array(z.strictObject({ path: z.string(), size: z.number(), sha256 })),
});

export type SiteManifest = z.output<typeof siteManifestSchema>;

/** A file of a built site in its manifest. */
export type ListedFile = SiteManifest['files'][number];

/** Lists the files of a built site, and shows the bytes of each: a large site is read once. */
export function listFiles(
  folder: string,
  show: (path: string, bytes: Buffer) => void = () => undefined,
): ListedFile[] {
  return filesBelow(folder)
    .filter((path) => path !== manifestName)
    .map((path) => {
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
