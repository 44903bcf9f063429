/** Whether a file of the site is a module, or becomes one of the bundle's scripts. */
export function isModule(file: string): boolean {
  return /^_astro\/.*\.js$/.test(file) || file === 'pagefind/pagefind.js';
}

/** The path in the bundle of a file of the site. */
export function bundlePath(file: string): string {
  return file.startsWith('pagefind/') && !isModule(file) ? `${file}.js` : file;
}

/** Whether a module of the site loads the search engine, by its code: names of chunks may change. */
export function loadsSearchEngine(code: string): boolean {
  return /pagefind\.js[`"']/.test(code);
}
