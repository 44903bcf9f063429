import { isMap } from './embedded-guards.ts';

/** A stored entry: its text as typed, and the text of version 1 that it replaces. */
export interface StoredEntry {
  readonly text: string;
  /** An empty text is stored only to say that the reader cleared the one of version 1. */
  readonly over?: string;
}

/** The JSON of a text; null where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isStoredEntry(input: unknown): input is StoredEntry {
  if (!isMap(input) || typeof input['text'] !== 'string') return false;
  return Object.entries(input).every(
    ([key, part]) => key === 'text' || (key === 'over' && typeof part === 'string'),
  );
}

/** Reads a stored entry; undefined for anything that this version did not write. */
export function parseEntry(stored: string): StoredEntry | undefined {
  const input = jsonOf(stored);
  return isStoredEntry(input) ? input : undefined;
}

/**
 * The text that counts of an entry and of version 1: an older copy of Fieldbook may have changed the latter since, and then it is
 * what the reader typed last.
 */
export function textOf(entry: StoredEntry | undefined, earlier: string | undefined): string {
  if (entry === undefined) return earlier ?? '';
  return earlier === undefined || earlier === entry.over ? entry.text : earlier;
}
