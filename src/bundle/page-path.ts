import { posix } from 'node:path';

/** The file of a bundle that an address of the site stands for: `/ko/` is `ko/index.html`. */
export function fileOf(pathname: string): string {
  const path = decodeURIComponent(pathname).replace(/^\/+/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The way from one file of a bundle to another, as a link writes it. */
export function relativeHref(from: string, to: string): string {
  const way = posix.relative(posix.dirname(from), to);
  return way.split('/').map(encodeURIComponent).join('/');
}

/** The way from a file of a bundle to its root folder: `../../`, or `./` from the root itself. */
export function relativeRoot(from: string): string {
  return '../'.repeat(from.split('/').length - 1) || './';
}
