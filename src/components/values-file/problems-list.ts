import { makeElement } from '../page/dom.ts';
import { safeText, shortText } from '../values/shown-text.ts';
import type { RefusedValue } from '../values/values-change.ts';
import type { Fault, FilePlace } from './fault.ts';
import { faultText, placeText } from './fault-text.ts';
import { shortProblem, t } from './messages.ts';

/** What keeps a part of a file or a link from being used, and its place. */
export interface Problem {
  readonly place: string;
  readonly text: string;
  /** The value that was refused. */
  readonly written?: string;
}

/** A fault of a file as a problem. */
export function problemOfFault(fault: Fault): Problem {
  const { lang } = document.documentElement;
  return { place: fault.place ? placeText(fault.place, t) : '', text: faultText(fault, t, lang) };
}

/** A value that the rules of its parameter refuse, as a problem. */
export function problemOfValue(
  { name, label, then, problem }: RefusedValue,
  place: FilePlace | undefined,
): Problem {
  const reason = t('valuesFile.refused', { label, problem: shortProblem(problem) });
  const { repair } = problem;
  const advice =
    repair === undefined ? [] : [t('valuesFile.repair', { repair: shortText(repair) })];
  return {
    place: place ? placeText(place, t) : name,
    text: [reason, ...advice].join(' '),
    written: then,
  };
}

/** A name that no parameter has, as a problem. */
export function problemOfName(name: string, place: FilePlace | undefined): Problem {
  return { place: place ? placeText(place, t) : shortText(name), text: t('valuesFile.unknown') };
}

/** So many problems are shown at first, and so many more each time that they are asked for: a page full of them would stall. */
const mostShown = { first: 50, more: 1000 };

/** The problems under a heading. */
export function problemsList(problems: readonly Problem[], heading: string): HTMLElement[] {
  return [makeElement('h3', heading), ...portion(problems, mostShown.first)];
}

/** The first of some problems, and the others when they are asked for. */
function portion(problems: readonly Problem[], count: number): HTMLElement[] {
  const made = listOf(problems.slice(0, count));
  const rest = problems.slice(count);
  if (rest.length === 0) return [made];
  const summary = makeElement('summary', t('valuesFile.more', { count: rest.length }));
  const details = makeElement('details', '', summary);
  const showRest = () => {
    details.append(...portion(rest, mostShown.more));
  };
  details.addEventListener('toggle', showRest, { once: true });
  return [made, details];
}

function listOf(problems: readonly Problem[]): HTMLElement {
  const list = makeElement('ul', '', ...problems.map(item));
  list.className = 'values-problems';
  return list;
}

function item({ place, text, written = '' }: Problem): HTMLElement {
  const parts = [makeElement('p', place), makeElement('p', text), ...writtenParts(written)];
  return makeElement('li', '', ...parts.filter((part) => part.textContent !== ''));
}

/** A value that is long shows its beginning, and the rest when it is asked for. */
function writtenParts(written: string): HTMLElement[] {
  if (written === '') return [];
  const [whole, short] = [safeText(written), shortText(written)];
  const line = t('valuesFile.written', { found: short });
  if (whole === short) return [makeElement('p', line)];
  return [makeElement('details', '', makeElement('summary', line), makeElement('p', whole))];
}
