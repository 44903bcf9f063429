import { languages } from 'virtual:fieldbook/rail';
import { adoptStyle } from '../page/adopt-style.ts';
import { isStrings } from '../page/embedded-guards.ts';
import { locale, textIn } from '../page/page-data.ts';
import { nextTurn } from '../page/turns.ts';
import { onValues } from '../values/values-store.ts';
import { followReading, stepInSight } from './follow-reading.ts';
import { countAll, isAnyDone, nextStep, readTasks, shownSteps } from './page-steps.ts';
import { PageEnd } from './page-end.ts';
import { RailList } from './rail-list.ts';
import { RailHead } from './rail-head.ts';
import { showPlaces } from './home-progress.ts';
import { RailMenu } from './rail-menu.ts';
import { whenShown } from './when-shown.ts';
import { makeUnmark } from './unmark.ts';
import { makeElement } from '../page/dom.ts';
import type { Translate } from '../../parameters/messages.ts';
import type { RailKey } from '../../render/rail-strings.ts';
import { keepPlace, stepLeft } from './keep-place.ts';
import { wireStepKeys } from './step-keys.ts';
import css from './rail.css?inline';
import headCss from './rail-head.css?inline';

/** Shows the map of a runbook (what is done, what is next, where the reader is), or how far each runbook is on the home page. */
export async function showProgress(): Promise<void> {
  // Without its words, if they do not arrive, the page goes without the map.
  const file = await languages[locale]?.().catch(() => undefined);
  if (!file) return;
  const { strings } = file;
  if (!isStrings(strings)) throw new Error('The strings of the rail are not whole.');
  const t: Translate<RailKey> = (key, ...[params]) => textIn(strings, key, params);
  if (document.querySelector('[data-progress]:not([data-progress=""])')) {
    showPlaces(t);
    return;
  }
  await wireMap(t);
  wireStepKeys(t);
}

/** Makes the map in several turns: none of them keeps a key of the reader waiting for long. */
async function wireMap(t: Translate<RailKey>): Promise<void> {
  const runbook = document.querySelector<HTMLElement>('[data-runbook]')?.dataset['runbook'] ?? '';
  const left = stepLeft(runbook);
  let tasks = readTasks();
  const elements = tasks.flatMap(({ steps }) => steps.map(({ element }) => element));
  // What is unfolded from the first moves nothing.
  let current = stepInSight(elements);
  await nextTurn();
  const list = new RailList(tasks, t);
  const head = new RailHead(t);
  await nextTurn();
  adoptStyle(css);
  adoptStyle(headCss);
  const end = new PageEnd(t);
  const unmark = makeUnmark(t);
  const rail = makeElement(
    'nav',
    '',
    ...head.parts,
    ...list.parts,
    ...list.legend,
    ...unmark.parts,
  );
  rail.className = 'rail';
  rail.ariaLabel = t('rail.title');
  const menu = new RailMenu(rail, t);
  const show = () => {
    tasks = readTasks();
    const count = countAll(tasks);
    const step = shownSteps(tasks).find(({ element }) => element === current);
    list.show(tasks, current);
    const next = nextStep(tasks, left);
    head.show(count, next, current);
    unmark.show(isAnyDone(tasks));
    menu.show(step?.number ?? '', count, next);
    end.show(count, next);
  };
  show();
  onValues(show);
  // Who goes back to the top before they leave has not lost their place.
  let reached = current;
  const follow = (step: Element | undefined) => {
    current = step;
    reached = step ?? reached;
    show();
  };
  void whenShown().then(() => {
    followReading(elements, current, follow);
  });
  const keep = () => {
    keepPlace(runbook, tasks, reached);
  };
  addEventListener('pagehide', keep);
  // The home page may be open in the tab that is turned to.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
}
