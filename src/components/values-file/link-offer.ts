import { loadIdnaRules } from '#idna';
import { underNewNames } from '../../parameters/aliases.ts';
import { announce } from '../page/announce.ts';
import { makeElement } from '../page/dom.ts';
import { makeButton } from '../page/make-button.ts';
import { definitions } from '../page/page-data.ts';
import { otherParameters } from '../page/parameter-catalogue.ts';
import { safeText } from '../values/shown-text.ts';
import { loadLongTypes } from '../values/types-when-needed.ts';
import { compareValues, type RefusedValue, type ValueChange } from '../values/values-change.ts';
import { readValues } from '../values/values-store.ts';
import { holdBack } from './hold-back.ts';
import { shortProblem, t } from './messages.ts';
import { removerOf } from './remove-note.ts';
import { announceTaken, answerLink, stepsLine } from './taken.ts';

/** What the reader typed on the page before; what a rule refuses is to be gone on with here. */
type OfferedValue = ValueChange | RefusedValue;

/** A value that is offered, whole, with what is good to know of it. */
function row(offered: OfferedValue): HTMLElement {
  const value = makeElement('dd', safeText(offered.then));
  const isRefused = 'problem' in offered;
  for (const notice of isRefused ? [offered.problem] : offered.notices.then) {
    const line = makeElement('p', shortProblem(notice));
    line.dataset[isRefused ? 'problem' : 'notice'] = '';
    value.append(line);
  }
  return makeElement('div', '', makeElement('dt', offered.label), value);
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

/** What a link offers: values, each under the name that the link has for it, and steps that are done. */
interface LinkOffer {
  readonly changes: readonly OfferedValue[];
  readonly offeredName: (name: string) => string;
  readonly steps: number;
}

/** Uses an offer, and says what was taken: what the reader has typed since stays. */
function useOffer({ changes, offeredName, steps }: LinkOffer): void {
  answerLink(changes.map(({ name }) => offeredName(name)));
  const values = readValues();
  const isTaken = ({ name, then }: OfferedValue) =>
    (values[name] ?? values[offeredName(name)]) === then;
  announceTaken(changes.filter(isTaken).length, steps);
}

function contentOf({ changes, steps }: LinkOffer): HTMLElement[] {
  const intro = makeElement('p', t('offline.values.linkIntro'));
  intro.id = introId;
  return [
    makeElement('h2', t('offline.values.linkTitle')),
    intro,
    ...(changes.length > 0 ? [makeElement('dl', '', ...changes.map(row))] : []),
    ...stepsLine(steps, changes.length > 0),
  ];
}

const introId = 'link-offer-intro';

function noteOf(offer: LinkOffer): HTMLElement {
  const note = makeElement('section', '');
  note.className = 'link-offer';
  note.tabIndex = -1;
  note.toggleAttribute('data-link-offer', true);
  note.ariaLabel = t('offline.values.linkTitle');
  note.setAttribute('aria-describedby', introId);
  const remove = removerOf(note);
  const use = () => {
    remove();
    useOffer(offer);
  };
  const leave = () => {
    remove();
    answerLink(undefined);
  };
  const take = makeButton(t('offline.values.linkUse'), use);
  take.classList.add('button-primary');
  const actions = makeElement('div', '', take, makeButton(t('offline.values.linkLeave'), leave));
  actions.className = 'dialog-actions';
  note.append(...contentOf(offer), actions);
  wireKeys(note, use, leave);
  holdBack(note, take);
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
  const [others] = await Promise.all([otherParameters(), loadIdnaRules(), loadLongTypes()]);
  const all = [...Object.values(definitions), ...others];
  const { own, refused } = compareValues(values, {}, all, []);
  const changes = [...own, ...refused];
  if (changes.length + steps === 0) return;
  const names = Object.keys(values).map((name) => [name, name] as const);
  const offered = underNewNames(Object.fromEntries(names), all);
  const note = noteOf({ changes, steps, offeredName: (name) => offered[name] ?? name });
  // The note comes first, so that a reader who has left it goes on at the start of the page.
  document.body.prepend(note);
  if (isBusy()) announce(document.body, t('offline.values.linkTitle'));
  else note.focus({ preventScroll: true });
}
