import { loadIdnaRules } from '#idna';
import { announce } from '../page/announce.ts';
import { makeElement } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { otherParameters } from '../page/parameter-catalogue.ts';
import { safeText } from '../values/shown-text.ts';
import { compareValues, type RefusedValue, type ValueChange } from '../values/values-change.ts';
import { shortProblem, t } from './messages.ts';
import { takeOfferEvent } from './offer-event.ts';

/** What the reader typed on the page before; what a rule refuses is to be gone on with here. */
type OfferedValue = ValueChange | RefusedValue;

/** A value that is offered, whole, with what is good to know of it. */
function row(offered: OfferedValue): HTMLElement {
  const value = makeElement('dd', safeText(offered.then));
  const isRefused = 'problem' in offered;
  for (const notice of isRefused ? [offered.problem] : offered.notices.then) {
    const line = makeElement('p', shortProblem(notice));
    line.className = isRefused ? 'field-problem' : 'field-notice';
    value.append(line);
  }
  return makeElement('div', '', makeElement('dt', offered.label), value);
}

function button(text: string, action: () => void): HTMLElement {
  const made = makeElement('button', text);
  made.className = 'button';
  made.setAttribute('type', 'button');
  made.addEventListener('click', action);
  return made;
}

/** Enter uses what is offered and Escape leaves it; a key held down on the page before says neither. */
function wireKeys(note: HTMLElement, use: () => void, leave: () => void): void {
  note.addEventListener('keydown', (event) => {
    const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (event.repeat || event.isComposing || isModified) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && event.target === note) use();
  });
}

function noteOf(changes: readonly OfferedValue[], steps: number): HTMLElement {
  const note = makeElement('section', '');
  note.className = 'link-offer';
  note.tabIndex = -1;
  note.toggleAttribute('data-link-offer', true);
  note.ariaLabel = t('offline.values.linkTitle');
  const close = (names: readonly string[] | undefined) => {
    note.remove();
    document.dispatchEvent(new CustomEvent(takeOfferEvent, { detail: names }));
  };
  const use = () => {
    close(changes.map(({ name }) => name));
    announce(document.body, t('offline.values.applied', { count: changes.length }));
  };
  const leave = () => {
    close(undefined);
  };
  const actions = makeElement(
    'div',
    '',
    button(t('offline.values.linkUse'), use),
    button(t('offline.values.linkLeave'), leave),
  );
  actions.className = 'dialog-actions';
  actions.firstElementChild?.classList.add('button-primary');
  note.append(
    makeElement('h2', t('offline.values.linkTitle')),
    makeElement('p', t('offline.values.linkIntro')),
    makeElement('dl', '', ...changes.map(row)),
    ...(steps > 0 ? [makeElement('p', t('offline.values.linkSteps', { count: steps }))] : []),
    actions,
  );
  wireKeys(note, use, leave);
  return note;
}

/** Whether the reader has begun to type or to use a control, whose next Enter is not meant for a note. */
function isBusy(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}

/**
 * Shows what a link brought in a note that leaves the page readable. It gets the focus, so that one key is enough, unless
 * the reader is busy elsewhere; nothing is used before. Names that no runbook has are left out.
 */
export async function showLinkOffer(
  values: Readonly<Record<string, string>>,
  steps: number,
): Promise<void> {
  const [others] = await Promise.all([otherParameters(), loadIdnaRules()]);
  const comparison = compareValues(values, {}, Object.values(definitions), others);
  const changes = [...comparison.own, ...comparison.elsewhere, ...comparison.refused];
  if (changes.length + steps === 0) return;
  const note = noteOf(changes, steps);
  document.body.append(note);
  if (isBusy()) announce(document.body, t('offline.values.linkTitle'));
  else note.focus({ preventScroll: true });
}
