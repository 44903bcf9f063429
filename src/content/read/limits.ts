/** The most bytes that a file of the content may have, by its extension: a page carries what these files hold. */
export const maxBytes: Readonly<Record<string, number>> = {
  '.ps1': 64_000,
  '.svg': 100_000,
  '.txt': 250_000,
  '.mdx': 500_000,
  '.yaml': 1_000_000,
};

/** The most files and folders below a content root. */
export const maxEntries = 50_000;

/** How deep lists, quotations and components may stand in each other, and the keys and lists of a YAML file. */
export const maxNesting = 30;
