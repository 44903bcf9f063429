import { entries } from '../page/entries.ts';
import { loadProblemTexts, rareText } from './problem-texts.ts';
import { onValues } from './values-store.ts';

const place = document.querySelector<HTMLElement>('[data-failed]');
const usual = place?.dataset['failed'] ?? '';

/** Where a part of the page does not arrive, nobody is sent to reload it while it has what is stored nowhere else. */
function advise(): void {
  if (!place) return;
  const isUnstored = entries.trouble !== undefined;
  place.dataset['failed'] = (isUnstored && rareText('form.keepOpen')) || usual;
}

// Saving the values is the way out, and has to work without a network too.
void import('../values-file/values-file-panel.ts').catch(() => undefined);
void loadProblemTexts().then(advise);
onValues(advise);
