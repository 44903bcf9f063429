/** The keys of what pages store; public/early.js, which is served as it is, repeats three of them. */
export const storageKeys = {
  values: 'fieldbook.values',
  done: 'fieldbook.done',
  theme: 'fieldbook.theme',
  wrap: 'fieldbook.wrap',
  locale: 'fieldbook.locale',
} as const;

/**
 * The keys of what bundles store beside, apart so that the site's pages do not carry them. Their texts are those that
 * earlier bundles wrote: another text would lose what readers have stored.
 */
export const handoffKeys = {
  /** The time of the last change of each entry. */
  versions: 'fieldbook.stamps',
  /** Set where all pages have one storage. */
  shared: 'fieldbook.shared',
  /** The id that the pages of one reader share. */
  sessionId: 'fieldbook.journey',
  /** A text by which a page knows the storage of the page before. */
  storageProbe: 'fieldbook.mark',
} as const;

/** Whether this browser lets the page keep anything; told by the first attempt that fails. */
export let canStore = true;

/** Reads an entry of localStorage, or nothing where there is none or reading is not allowed. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    canStore = false;
    return null;
  }
}

/** Writes an entry of localStorage; an empty text removes it. */
export function writeStored(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    canStore = false;
  }
}

/** The JSON of an entry; undefined where there is none, null where it cannot be read. */
export function readStoredJson(key: string): unknown {
  const text = readStored(key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
