import { writeText } from '../page/dom.ts';
import { entries } from '../page/entries.ts';
import { t } from '../page/page-data.ts';

/** What cannot be stored and why, or that something stored is not understood. */
function noteText(): string {
  const { trouble, foreign } = entries;
  if (trouble === 'full') return t('form.storageFull');
  if (trouble === 'blocked') return t('form.notStored');
  return foreign.isEmpty ? '' : t('form.unreadable');
}

/** Says where the reader types whether what is typed can be stored. */
export function showStorageNotes(root: HTMLElement): void {
  const text = noteText();
  for (const note of root.querySelectorAll<HTMLElement>('[data-storage-note]')) {
    writeText(note, text);
    note.hidden = text === '';
    note.toggleAttribute('data-urgent', entries.trouble !== undefined);
  }
}
