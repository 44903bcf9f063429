import type { Translate } from '../../parameters/messages.ts';
import type { RailKey } from '../../render/rail-strings.ts';
import { openValues } from '../values/open-values.ts';
import { isForPage } from '../settings/page-keys.ts';
import { readStored, settingKeys } from '../page/storage.ts';
import { stepBeingRead } from './follow-reading.ts';
import { makeKeyAnswer } from './key-answer.ts';
import { readTasks, shownSteps, type PageStep } from './page-steps.ts';

/** What a letter does with the steps that are shown, from the reader's on, -1 above the first; false where it has nothing to do. */
type Action = (steps: readonly PageStep[], at: number) => boolean;

/** What is said where a letter has nothing to do, from the step with a number, none above the first. */
type Nothing = (t: Translate<RailKey>, number: string | undefined) => string;

const actions: Readonly<Record<string, readonly [Action, Nothing]>> = {
  n: [(steps, at) => goTo(steps[at + 1]), (t) => t('rail.noNext')],
  p: [(steps, at) => goTo(steps[at - 1]), (t) => t('rail.noPrevious')],
  c: [
    (steps, at) => press(steps[at]?.element.querySelector(copying)),
    // Who pastes next would paste what was there before.
    (t, number) => (number === undefined ? t('rail.noStep') : t('rail.noCommand', { number })),
  ],
  d: [
    (steps, at) => press(steps[at]?.element.querySelector('input[data-done]')),
    (t, number) => (number === undefined ? t('rail.noStep') : t('rail.noBox', { number })),
  ],
  v: [openValues, (t) => t('rail.noValues')],
};

/** The first command that a step is there for: those that show the state or take a change back are folded away. */
const copying = '[data-copy]:not([hidden], details [data-copy])';

/** Lets single letters lead from step to step, and use the step that is being read; whoever wants none turns them off. */
export function wireStepKeys(t: Translate<RailKey>): void {
  const say = makeKeyAnswer();
  document.addEventListener('keydown', (event) => {
    const found = actions[letterOf(event)];
    if (!found || event.repeat || !isForPage(event)) return;
    // Another tab may have turned them off.
    if (readStored(settingKeys.keys) === 'off') return;
    event.preventDefault();
    const steps = shownSteps(readTasks());
    const own = stepOf(steps.map(({ element }) => element));
    const at = steps.findIndex(({ element }) => element === own);
    const [act, nothing] = found;
    say(act(steps, at) ? '' : nothing(t, steps[at]?.number));
  });
}

/** The letter of a key; where the keyboard writes no Latin ones, that on the same key of one that does. */
function letterOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (shiftKey) return '';
  return /^[a-z]$/i.test(key)
    ? key.toLowerCase()
    : (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase();
}

/** The step with the focus, while it is in sight, or else the one that is being read. */
function stepOf(steps: readonly HTMLElement[]): Element | undefined {
  const focused = document.activeElement?.closest('[data-step]');
  const box = focused?.getBoundingClientRect();
  const isInSight = box !== undefined && box.top < innerHeight && box.bottom > 0;
  return isInSight ? (focused ?? undefined) : stepBeingRead(steps);
}

function goTo(step: PageStep | undefined): boolean {
  const heading = step?.element.querySelector<HTMLElement>('h3');
  if (!step || !heading) return false;
  heading.tabIndex = -1;
  step.element.scrollIntoView();
  heading.focus({ preventScroll: true });
  return true;
}

/** Presses what stands on the page, in sight and with the focus: its answer comes there. */
function press(button: HTMLElement | null | undefined): boolean {
  if (!button) return false;
  button.scrollIntoView({ block: 'nearest' });
  button.focus({ preventScroll: true });
  button.click();
  return true;
}
