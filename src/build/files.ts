import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The paths of all files at any depth below a folder, from that folder, with `/`, in an order that no locale changes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
