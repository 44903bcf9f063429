import { entries } from '../page/entries.ts';
import { isAnyForeign } from '../page/foreign-texts.ts';
import { t } from '../page/page-data.ts';
import { writeNotes } from './write-notes.ts';

let isAdvised = false;

/** Says where the reader types whether what is typed can be stored; how, is loaded with the first thing to say. */
export function showStorageNotes(root: HTMLElement): void {
  isAdvised ||= entries.trouble !== undefined || isAnyForeign(entries.foreign);
  if (!isAdvised) return;
  import('./storage-advice.ts')
    .then(({ adviseOnStorage }) => adviseOnStorage(root))
    .catch(() => {
      // True of everything that keeps a value from being stored.
      if (entries.trouble !== undefined) writeNotes(root, t('form.notStored'));
    });
}
