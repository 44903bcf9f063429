import { entries } from '../page/entries.ts';
import { isAnyForeign } from '../page/foreign-texts.ts';
import { t } from '../page/page-data.ts';
import { loadProblemTexts, rareText } from './problem-texts.ts';
import { writeNotes } from './write-notes.ts';

/** What cannot be stored and why, or that something stored is not understood; without the better words, what is true as well. */
function noteText(): string {
  const { trouble, foreign } = entries;
  if (trouble === 'full') return rareText('form.storageFull') || t('form.notStored');
  if (trouble === 'overtaken') return rareText('form.overtaken') || t('form.notStored');
  if (trouble === 'blocked') return t('form.notStored');
  return isAnyForeign(foreign) ? rareText('form.unreadable') : '';
}

const place = document.querySelector<HTMLElement>('[data-failed]');
const usual = place?.dataset['failed'] ?? '';

/** Says where the reader types whether what is typed can be stored, and what to do. */
export async function adviseOnStorage(root: HTMLElement): Promise<void> {
  // Saving the values is the way out, and has to work without a network too.
  if (entries.trouble) void import('../values-file/values-file-panel.ts').catch(() => undefined);
  // Nothing is said before the words are there: others would only be taken back.
  if (entries.trouble !== 'blocked') await loadProblemTexts();
  else void loadProblemTexts().then(warn);
  writeNotes(root, noteText());
  warn();
}

/** Where a part of the page does not arrive, nobody is sent to reload it while it has what is stored nowhere else. */
function warn(): void {
  if (!place) return;
  const isUnstored = entries.trouble !== undefined;
  place.dataset['failed'] = (isUnstored && rareText('form.keepOpen')) || usual;
}
