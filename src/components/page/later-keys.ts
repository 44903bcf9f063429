/*
 * The keys of what only scripts store that come when they are asked for, apart from storage.ts so that no first visit
 * carries them. docs/storage.md says them in full.
 */

/** The prefix of the keys of recent searches: one list for each language. */
export const searchesKey = 'fieldbook.searches/';
