import { effectiveValues } from '../../parameters/defaults.ts';
import { proseText } from '../../parameters/prose-text.ts';
import { applies } from '../../parameters/conditions.ts';
import { proseWords } from '../values/injected-values.ts';
import { parsedValue } from '../values/parsed-values.ts';
import { writeText } from '../page/dom.ts';
import { definitions, listJoints, t } from '../page/page-data.ts';
import { announceValues, onValues, readValues } from '../values/values-store.ts';
import {
  closeTasks,
  isCalledFor,
  isForOther,
  isPutAside,
  openTasks,
  parts,
  purposeQuestion,
  titleOf,
  type Part,
  type Values,
} from './conditional-parts.ts';
import { namePutAside } from './put-aside.ts';

const note = () => document.querySelector<HTMLElement>('[data-hidden-note]');
const asideNote = () => document.querySelector<HTMLElement>('[data-purpose-note]');
const deciders = new Set(parts.flatMap(({ when }) => Object.keys(when)));
const tasks = parts.filter(({ element }) => element.matches('[data-task]'));

/** Hides the tasks and steps that the reader's choices do not call for, and says which and why. */
export function wireConditions(): void {
  let decided = '';
  let purpose: string | undefined;
  const update = () => {
    const values = effectiveValues(definitions, readValues());
    const decision = JSON.stringify([...deciders].map((name) => values[name]));
    if (decision === decided) return;
    decided = decision;
    if (purpose !== values[purposeQuestion]) closeTasks();
    purpose = values[purposeQuestion];
    show(values);
  };
  update();
  onValues(update);
  revealTarget();
  addEventListener('hashchange', revealTarget);
  // A link to where the address leads already changes nothing in it, but its task may have been put aside since.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    // The `href` of a link in a drawing is no text.
    if (link?.href === location.href || link?.getAttribute('href') === location.hash)
      revealTarget();
  });
}

function show(values: Values): void {
  for (const part of parts) {
    const { element } = part;
    const isAside = isPutAside(part, values);
    const isWanted = isCalledFor(part, values);
    element.hidden = isAside || !isWanted;
    delete element.dataset['off'];
    // A condition that is met is no news.
    const isOther = isForOther(part, values);
    element.toggleAttribute('data-met', isWanted && !isOther);
    element.toggleAttribute('data-opened', isWanted && isOther && !isAside);
    // Paper has what is put aside, but not what other choices hide.
    if (isAside) element.dataset['putAside'] = isWanted ? 'print' : '';
    else delete element.dataset['putAside'];
  }
  const hidden = note();
  if (hidden) tell(hidden, values);
  const aside = asideNote();
  if (!aside) return;
  namePutAside(aside, tasks, values, (members) => {
    open(members);
    members[0]?.element.scrollIntoView();
    members[0]?.element.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  });
  explain();
}

/** Says of each task that was opened why it is shown. */
function explain(): void {
  if (!document.querySelector('.task[data-opened], .purpose-opened')) return;
  void import('./explain-opened.ts').then(({ explainOpened }) => explainOpened(tasks, showAgain));
}

/** Opens tasks of another purpose; what their commands need is then asked for. */
function open(members: readonly Part[]): void {
  openTasks(members);
  showAgain();
}

function showAgain(): void {
  show(effectiveValues(definitions, readValues()));
  announceValues();
}

/** Says what choices other than the purpose hide: tasks, and steps of tasks that are not hidden themselves. */
function tell(line: HTMLElement, values: Values): void {
  const hidden = parts.filter(
    (part) =>
      part.element.hidden &&
      !isPutAside(part, values) &&
      part.element.matches('[data-task],[data-step]') &&
      !part.element.parentElement?.closest('[hidden]'),
  );
  const names = new Set(
    hidden.flatMap(({ when }) =>
      Object.entries(when)
        .filter(
          ([name, allowed]) => name !== purposeQuestion && !applies({ [name]: allowed }, values),
        )
        .map(([name]) => name),
    ),
  );
  const text =
    hidden.length === 0
      ? ''
      : t('values.hidden', {
          count: hidden.length,
          // Titles and reasons are phrases: an “and” between two of them would read as a part of one.
          titles: hidden.map(titleOf).join(listJoints.middle),
          reasons: [...names]
            .map((name) => reason(name, values[name] ?? ''))
            .join(t('values.reasonJoint')),
        });
  writeText(line, text);
  line.hidden = text === '';
}

function reason(name: string, raw: string): string {
  const definition = definitions[name];
  const result = parsedValue(name);
  const value = definition && result.ok ? proseText(definition, result.value, proseWords) : raw;
  return t('values.because', { label: definition?.label ?? name, value });
}

/**
 * An address that leads into a task of another purpose opens it, and one that leads to what is folded unfolds it; one that
 * leads to a part that choices hide leads to the note that says why. Ids need no decoding.
 */
function revealTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  const aside = tasks.find(({ element }) => element.contains(target));
  if (aside?.element.dataset['putAside'] !== undefined) {
    open([aside]);
    target.scrollIntoView();
  } else if (aside) explain();
  // Not every browser unfolds by itself, and none for a link to where the address leads already.
  const fold = target.closest('details');
  if (fold && !fold.open) {
    fold.open = true;
    target.scrollIntoView();
  }
  if (target.closest('[hidden]')) note()?.scrollIntoView({ block: 'center' });
}
