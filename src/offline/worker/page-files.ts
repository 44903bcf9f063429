import { markOf } from '../../search/page-mark.ts';

/** The addresses of the files with a hash in their name that a page mentions. */
function hashedFiles(html: string): string[] {
  return [...new Set(html.match(/\/_astro\/[\w.~@%-]+/g) ?? [])];
}

function isCode(address: string): boolean {
  return /\.(?:js|css)$/.test(address);
}

/** The addresses of the figures in a page. */
export function figuresIn(html: string): string[] {
  return hashedFiles(html).filter((address) => !isCode(address));
}

/** The files of code that a build has, and the hash of its search index. */
export interface BuildMarks {
  readonly files: ReadonlySet<string>;
  readonly index: string;
}

/**
 * Whether a page is of a build: it loads only code of that build, and names its search index, which differs when a text
 * anywhere does. Files of two builds would not fit each other.
 */
export function isOfBuild(html: string, { files, index }: BuildMarks): boolean {
  return (
    markOf(html) === index &&
    hashedFiles(html)
      .filter(isCode)
      .every((file) => files.has(file))
  );
}

/** The title of a page as it stands in its HTML. */
export function titleIn(html: string): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
}
