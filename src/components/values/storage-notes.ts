import { writeText } from '../page/dom.ts';
import { entries } from '../page/entries.ts';
import type { RareKey } from '../../render/browser-strings.ts';
import { hasProblemTexts, loadProblemTexts, rareText } from './problem-texts.ts';

/** The text that says what cannot be stored and why, or that something stored is not understood. */
function noteKey(): RareKey | undefined {
  const { trouble, foreign } = entries;
  if (trouble === 'full') return 'form.storageFull';
  if (trouble === 'blocked') return 'form.notStored';
  return foreign.isEmpty ? undefined : 'form.unreadable';
}

/** Says where the reader types whether what is typed can be stored, as soon as the words are there. */
export function showStorageNotes(root: HTMLElement): void {
  const key = noteKey();
  if (key && !hasProblemTexts()) {
    void loadProblemTexts().then(() => {
      if (hasProblemTexts()) showStorageNotes(root);
    });
  }
  const text = key ? rareText(key) : '';
  for (const note of root.querySelectorAll<HTMLElement>('[data-storage-note]')) {
    writeText(note, text);
    note.hidden = text === '';
    note.toggleAttribute('data-urgent', entries.trouble !== undefined);
  }
}
