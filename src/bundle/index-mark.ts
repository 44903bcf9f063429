/**
 * The code by which the pages of a bundle know their search index, by the hash of its list. It stands in the scripts that
 * pages name, and not in the pages: a command that changes makes another index, but no other pages than its own.
 */
export function indexMark(hash: string): string {
  const mark = `setAttribute("data-index",${JSON.stringify(hash)})`;
  return `document.querySelector("search-dialog")?.${mark};\n`;
}
