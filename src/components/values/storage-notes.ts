import { writeText } from '../page/dom.ts';
import { entries } from '../page/entries.ts';
import { isAnyForeign } from '../page/foreign-texts.ts';
import { t } from '../page/page-data.ts';
import { hasProblemTexts, loadProblemTexts, rareText } from './problem-texts.ts';

/** What cannot be stored and why, or that something stored is not understood. */
function noteText(): string {
  const { trouble, foreign } = entries;
  // Should the better words not arrive, these are true as well.
  if (trouble === 'full') return rareText('form.storageFull') || t('form.notStored');
  if (trouble === 'blocked') return t('form.notStored');
  return isAnyForeign(foreign) ? rareText('form.unreadable') : '';
}

function write(root: HTMLElement): void {
  const text = noteText();
  for (const note of root.querySelectorAll<HTMLElement>('[data-storage-note]')) {
    writeText(note, text);
    note.hidden = text === '';
    note.toggleAttribute('data-urgent', entries.trouble !== undefined);
  }
}

/** Says where the reader types whether what is typed can be stored. */
export function showStorageNotes(root: HTMLElement): void {
  const { trouble, foreign } = entries;
  if (trouble !== undefined) void import('./unstored.ts').catch(() => undefined);
  const isRare = trouble === 'full' || (trouble === undefined && isAnyForeign(foreign));
  if (!isRare || hasProblemTexts()) write(root);
  // Nothing is said before the words are there: others would only be taken back.
  else {
    void loadProblemTexts().then(() => {
      write(root);
    });
  }
}
