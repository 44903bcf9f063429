const { dataset } = document.documentElement;

/** The absolute address of the site's root. */
export const root = new URL(dataset['root'] ?? '/', location.href).href;

/** The file name that links to a page end with: empty on the web, `index.html` without a server. */
export const index = dataset['index'] ?? '';
