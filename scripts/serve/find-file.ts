import { realpathSync, statSync, type Stats } from 'node:fs';
import { join, sep } from 'node:path';

/** A request's target as path and query, still encoded, without the origin that it may name; none for another form. */
export function targetOf(url: string): { pathname: string; query: string } | undefined {
  // Not by `new URL`, which takes the target `//` for a host without a name.
  const [, pathname = '', query = ''] =
    /^(?:https?:\/\/[^/?#]*(?=\/))?(\/[^?#]*)([^]*)$/i.exec(url) ?? [];
  return pathname === '' ? undefined : { pathname, query };
}

/** Whether what lies at an encoded path below a root is in the root in truth: no link leads out of it. */
export function isInside(root: string, pathname: string): boolean {
  try {
    const top = realpathSync(root);
    return `${realpathSync(join(top, decodeURIComponent(pathname)))}${sep}`.startsWith(top + sep);
  } catch {
    // Nothing is there, the name is too long, the escape is malformed, or links form a circle.
    return false;
  }
}

/** Whether what lies at an encoded path inside a root is neither a file nor a folder, as a pipe, which would never end. */
export function isSpecial(root: string, pathname: string): boolean {
  const path = join(root, decodeURIComponent(pathname));
  // An encoded slash is one, too.
  const files = path.endsWith(sep) ? [path, join(path, 'index.html')] : [path];
  return files.some((file) => {
    const stats = statsOf(file);
    return stats !== undefined && !stats.isFile() && !stats.isDirectory();
  });
}

/** What lies at a path; nothing where a part of it is a file, as in `worker.js/`. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Whether a file is at an encoded path below a root. */
export function isFile(root: string, pathname: string): boolean {
  const isThere = isInside(root, pathname);
  return isThere && statsOf(join(root, decodeURIComponent(pathname)))?.isFile() === true;
}
