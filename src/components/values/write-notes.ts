import { writeText } from '../page/dom.ts';
import { entries } from '../page/entries.ts';

/** Writes the note on storing into its places; an empty one is hidden. */
export function writeNotes(root: HTMLElement, text: string): void {
  for (const note of root.querySelectorAll<HTMLElement>('[data-storage-note]')) {
    writeText(note, text);
    note.hidden = text === '';
    note.toggleAttribute('data-urgent', entries.trouble !== undefined);
  }
}
