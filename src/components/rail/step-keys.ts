import { openValues } from '../values/open-values.ts';
import { isForPage } from '../settings/page-keys.ts';
import { readStored, settingKeys } from '../page/storage.ts';
import { stepBeingRead } from './follow-reading.ts';
import { readTasks, shownSteps } from './page-steps.ts';

/** What each letter does, with the steps that are shown and the place of the reader's among them, -1 above the first. */
const actions: Readonly<Record<string, (steps: readonly HTMLElement[], at: number) => void>> = {
  n: (steps, at) => {
    goTo(steps[at + 1]);
  },
  p: (steps, at) => {
    goTo(steps[at - 1]);
  },
  c: (steps, at) => {
    press(steps[at]?.querySelector(copying));
  },
  d: (steps, at) => {
    press(steps[at]?.querySelector('input[data-done]'));
  },
  v: openValues,
};

/** The first command that a step is there for: those that show the state or take a change back are folded away. */
const copying = '[data-copy]:not([hidden], details [data-copy])';

/** Lets single letters lead from step to step, and use the step that is being read; whoever wants none turns them off. */
export function wireStepKeys(): void {
  document.addEventListener('keydown', (event) => {
    const act = actions[letterOf(event)];
    if (!act || event.repeat || !isForPage(event)) return;
    // Another tab may have turned them off.
    if (readStored(settingKeys.keys) === 'off') return;
    event.preventDefault();
    const steps = shownSteps(readTasks()).map(({ element }) => element);
    const own = stepOf(steps);
    act(
      steps,
      steps.findIndex((step) => step === own),
    );
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

function goTo(step: HTMLElement | undefined): void {
  const heading = step?.querySelector<HTMLElement>('h3');
  if (!step || !heading) return;
  heading.tabIndex = -1;
  step.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/** Presses what stands on the page, in sight and with the focus: its answer comes there. */
function press(button: HTMLElement | null | undefined): void {
  if (!button) return;
  button.scrollIntoView({ block: 'nearest' });
  button.focus({ preventScroll: true });
  button.click();
}
