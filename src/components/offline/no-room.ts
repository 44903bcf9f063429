import { parseWith } from '../../parse.ts';
import { languageOf, locales } from '../../locales.ts';
import { makeElement } from '../page/dom.ts';
import { hasProblemTexts, loadProblemTexts, rareText } from '../values/problem-texts.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import css from './update.css?inline';
import { answerSchema } from './worker-messages.ts';

/** Set in a tab that has told its reader, who opens many pages. */
const toldKey = 'fieldbook.noRoom';

function tell(words: string): void {
  adoptStyle(css);
  const text = document.createElement('span');
  const close = makeElement('button', rareText('offline.values.close'));
  close.className = 'button';
  const note = makeElement('p', '', text, close);
  note.className = 'update';
  note.role = 'status';
  note.toggleAttribute('data-no-room', true);
  close.addEventListener('click', () => {
    note.remove();
  });
  document.body.append(note);
  // Set once it is there, so that screen readers say it.
  text.textContent = words;
}

/**
 * Takes an answer of the worker to a visit: that there was no room for the page is told once in a tab, that a language is
 * no longer kept each time.
 */
export async function hearVisited(data: unknown): Promise<void> {
  const answer = parseWith(answerSchema, data, 'worker.js');
  if (answer.type !== 'failed' || answer.reason !== 'full') return;
  const lost = locales.find((known) => known === answer.locale);
  if (lost === undefined && sessionStorage.getItem(toldKey) !== null) return;
  await loadProblemTexts();
  if (!hasProblemTexts()) return;
  if (lost === undefined) {
    sessionStorage.setItem(toldKey, 'true');
    tell(rareText('offline.noRoom'));
  } else tell(rareText('offline.lost', { language: languageOf(lost).name }));
}
