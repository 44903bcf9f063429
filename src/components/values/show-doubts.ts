import { type Doubt, doubtOf } from '../../parameters/doubts.ts';
import { listText } from '../../parameters/list-text.ts';
import { powershellClipboard } from '../../powershell/clipboard.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import { makeElement, writeText } from '../page/dom.ts';
import { definitions, listJoints } from '../page/page-data.ts';
import { ownIds } from './copy-of-field.ts';
import { markDoubted } from './doubted-places.ts';
import { parsedValue } from './parsed-values.ts';
import { hasProblemTexts, loadProblemTexts, rareText } from './problem-texts.ts';
import { validationDelayMs } from './validation-delay.ts';
import { onValues, readValues } from './values-store.ts';
import css from './doubts.css?inline';

function textOf(doubt: Doubt): string {
  if (doubt.code !== 'domain') return rareText(`form.doubt.${doubt.code}`);
  return rareText('form.doubt.domain', { domains: listText(doubt.domains, listJoints) });
}

/** The line of a field that says what is worth a second look: made when there is something to say. */
function lineOf(field: HTMLElement, name: string): HTMLElement {
  const known = field.querySelector<HTMLElement>('[data-doubt]');
  if (known) return known;
  const line = makeElement('p', '');
  const control = field.querySelector('[name]');
  line.id = `doubt-${name}`;
  if (field.closest('.place-editor')) line.id = ownIds(line.id);
  line.dataset['doubt'] = '';
  const describedBy = control?.getAttribute('aria-describedby') ?? '';
  control?.setAttribute('aria-describedby', `${line.id} ${describedBy}`);
  field.querySelector('[data-notice]')?.after(line);
  return line;
}

const doubtNow = (name: string) => doubtOf(name, definitions, readValues(), parsedValue);

/** The fields of the form, and the copy of one that an editor has. */
const fieldsNow = () => document.querySelectorAll<HTMLElement>('[data-field]');

/** Says what is worth a second look, or nothing where the words for it did not arrive. */
function show(): void {
  for (const field of fieldsNow()) {
    const name = field.dataset['field'] ?? '';
    const doubt = doubtNow(name);
    const text = doubt ? textOf(doubt) : '';
    markDoubted(name, text !== '');
    if (text === '' && !field.querySelector('[data-doubt]')) continue;
    const line = lineOf(field, name);
    line.dataset['doubt'] = doubt ? markOf(name, doubt) : '';
    writeText(line, text);
    line.hidden = text === '';
  }
}

/** A text that is another for another value or another doubt, but not for another language. */
function markOf(name: string, doubt: Doubt): string {
  return powershellClipboard.templateMark(JSON.stringify([readValues()[name], doubt]));
}

/** Takes away at once what is said of a value that is no longer there. */
function hideGone(): void {
  for (const field of fieldsNow()) {
    const line = field.querySelector<HTMLElement>('[data-doubt]');
    const { field: name = '' } = field.dataset;
    if (!line || doubtNow(name)) continue;
    line.hidden = true;
    markDoubted(name, false);
  }
}

async function loadWords(): Promise<void> {
  const isNeeded = Object.keys(definitions).some((name) => doubtNow(name));
  if (isNeeded && !hasProblemTexts()) await loadProblemTexts();
}

/** Says beside each field what is worth a second look, from now on and once typing pauses, and tells when it has. */
export async function showDoubts(shown: () => void): Promise<void> {
  adoptStyle(css);
  const showNow = async () => {
    await loadWords();
    show();
    shown();
  };
  let timer = 0;
  onValues(() => {
    hideGone();
    clearTimeout(timer);
    timer = window.setTimeout(() => void showNow(), validationDelayMs);
  });
  await showNow();
}
