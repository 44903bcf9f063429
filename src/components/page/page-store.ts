import { EntryStore } from './entry-store.ts';
import { browserStorage } from './storage.ts';

declare global {
  interface Window {
    fieldbookEntries?: EntryStore;
  }
}

/**
 * The reader's entries in this browser. A page has one store of them, so that what one script cannot store is known to
 * all: a bundle's first script has a copy of this module, and whichever copy runs first makes the store.
 */
export const entries = (window.fieldbookEntries ??= new EntryStore(browserStorage));
