import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseWith } from '../parse.ts';
import { listedFileSchema, type ListedFile } from './site-manifest.ts';

/** The file of a copy of the sources in which its build notes the downloads of the site that it made. */
const listName = 'downloads.json';

/** Notes downloads with the hashes that were taken of them: they are most of a large site, and need not be read again. */
export function noteDownloads(copy: string, made: readonly ListedFile[]): void {
  writeFileSync(join(copy, listName), JSON.stringify(made));
}

/** The downloads that the build in a copy of the sources has noted, by their paths in the site. */
export function notedDownloads(copy: string): ReadonlyMap<string, ListedFile> {
  const list = join(copy, listName);
  if (!existsSync(list)) return new Map();
  const made = parseWith(z.array(listedFileSchema), JSON.parse(readFileSync(list, 'utf8')), list);
  return new Map(made.map((file) => [file.path, file]));
}
