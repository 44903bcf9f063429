import { realpathSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/** The target of an address: a file to send, or a folder. */
export interface Found {
  readonly kind: 'file' | 'folder';
  readonly path: string;
}

/** A request's target as path and query, still encoded, without the origin that it may name; none for another form. */
export function targetOf(url: string): { pathname: string; query: string } | undefined {
  // Not by `new URL`, which takes the target `//` for a host without a name.
  const [, pathname = '', query = ''] =
    /^(?:https?:\/\/[^/?#]*(?=\/))?(\/[^?#]*)([^]*)$/i.exec(url) ?? [];
  return pathname === '' ? undefined : { pathname, query };
}

/** Finds the file or folder below a root at a path; none if a link, a name or an escape leads out of the root. */
export function findFile(root: string, pathname: string): Found | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    if (decoded.includes('\0')) return undefined;
    const path = realpathSync(normalize(join(root, decoded)));
    const top = realpathSync(root);
    if (path !== top && !path.startsWith(top + sep)) return undefined;
    const stats = statSync(path);
    if (stats.isDirectory()) return { kind: 'folder', path };
    return stats.isFile() ? { kind: 'file', path } : undefined;
  } catch {
    // The name is too long, the escape is malformed, or links form a circle.
    return undefined;
  }
}
