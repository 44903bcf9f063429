/*
 * The one owner of what pages store; docs/storage.md says it in full. Version 2 has one key for each entry: tabs cannot
 * overwrite one another's entries, and no script touches a key that it does not know. public/early.js, which is served as it is,
 * repeats what it reads.
 */

/** The prefix of the entries of version 2, such as `fieldbook/2/values/main/edgeFqdn`. */
export const entryPrefix = 'fieldbook/2/';

/** The prefix under which a foreign text is set aside before its key is used. */
export const asidePrefix = 'fieldbook/aside/';

/** Names of entries, below the prefix: the first part of a value's name is its set, of which there is one so far. */
export const valuesBranch = 'values/main/';
export const doneBranch = 'done/';

/** The documents of version 1, which are read below the entries of version 2. */
export const earlierKeys = { values: 'fieldbook.values', done: 'fieldbook.done' } as const;

/** The keys of settings: plain texts, of which a new choice replaces the one before. */
export const settingKeys = {
  theme: 'fieldbook.theme',
  text: 'fieldbook.text',
  space: 'fieldbook.space',
  wrap: 'fieldbook.wrap',
  guards: 'fieldbook.guards',
  paper: 'fieldbook.paper',
  /** `off` where single letters are no shortcuts. */
  keys: 'fieldbook.keys',
  /** What keeps the fields of a complete form open or folded away (form-folds.ts). */
  form: 'fieldbook.form',
  locale: 'fieldbook.locale',
} as const;

/**
 * The keys of what bundles store beside, apart so that the site's pages do not carry them. A key that earlier bundles wrote
 * keeps its text: another would lose what readers have stored.
 */
export const handoffKeys = {
  /** The time of the last change of each entry. */
  versions: 'fieldbook.stamps',
  /** Set where all pages have one storage. */
  shared: 'fieldbook.shared',
  /** The id of the page, which it makes itself and takes from nobody. */
  pageId: 'fieldbook.page',
  /** The ids of the reader's other pages, with spaces between them. */
  otherPageIds: 'fieldbook.pages',
  /** A text by which a page knows the storage of the page before. */
  storageProbe: 'fieldbook.mark',
} as const;

/** The prefix of the keys of where the reader left each runbook, in JSON. */
export const placeKey = 'fieldbook.place/';

/** A storage of texts by key, any use of which may throw. */
export interface TextStorage {
  readonly keys: () => readonly string[];
  readonly get: (key: string) => string | null;
  readonly set: (key: string, text: string) => void;
  readonly remove: (key: string) => void;
}

/** The browser's storage; where it is blocked, even naming it throws. */
export const browserStorage: TextStorage = {
  keys: () => Object.keys(localStorage),
  get: (key) => localStorage.getItem(key),
  set: (key, text) => {
    localStorage.setItem(key, text);
  },
  remove: (key) => {
    localStorage.removeItem(key);
  },
};

/** Reads a text of the browser's storage, or nothing where there is none or reading is not allowed. */
export function readStored(key: string, storage = browserStorage): string | null {
  try {
    return storage.get(key);
  } catch {
    return null;
  }
}

/** Stores a setting or a bundle's own text, without which a page works as well; an empty one is removed. */
export function writeStored(key: string, text: string, storage = browserStorage): void {
  try {
    if (text === '') storage.remove(key);
    else storage.set(key, text);
  } catch {
    // The page goes on with what it shows.
  }
}
