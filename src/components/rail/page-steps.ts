import { letterOf } from './letter-of.ts';

/** What of a task or step stays as it is while the page is open. */
interface FoundPart {
  readonly element: HTMLElement;
  readonly title: string;
  /** Under what condition it is shown, in words. */
  readonly condition: string;
}

interface FoundStep extends FoundPart {
  /** Where it is marked as done; a step of what is gone has no such box. */
  readonly box: HTMLInputElement | null;
  /** Whether the run is done only with it: it can be marked, and is not for those alone who have a certain fault. */
  readonly isNeeded: boolean;
  /** What its commands change, in words; empty where they change nothing. */
  readonly change: string;
  /** Whether what one of them changes is that something is gone. */
  readonly removes: boolean;
}

interface PartNow extends FoundPart {
  /** Its number on the page; empty while it is hidden, because hidden parts are not counted. */
  readonly number: string;
}

/** A step as the page shows it now. */
export interface PageStep extends FoundStep, PartNow {}

/** How many of the steps that are needed are done. */
export interface Count {
  readonly done: number;
  readonly total: number;
}

/** A task as the page shows it now. */
export interface PageTask extends PartNow {
  /** Whether it is for another purpose, and shown because the reader opened it: it is no part of the run. */
  readonly isOpened: boolean;
  readonly steps: readonly PageStep[];
  readonly count: Count;
}

const found = [...document.querySelectorAll<HTMLElement>('[data-task]')].map((element) => ({
  ...foundPart(element),
  steps: [...element.querySelectorAll<HTMLElement>('[data-step]')].map(foundStep),
}));

/** The tasks of the page with their steps, as purpose, choices and marks have them now. */
export function readTasks(): readonly PageTask[] {
  let shown = 0;
  let opened = 0;
  return found.map((task) => {
    const isOpened = task.element.matches('[data-opened]:not([hidden])');
    const place = isOpened
      ? letterOf((opened += 1))
      : String((shown += Number(!task.element.hidden)));
    const number = task.element.hidden ? '' : place;
    const steps = numbered(task.steps, number);
    return { ...task, isOpened, number, steps, count: countOf(steps) };
  });
}

/** How many steps of the page are done, of those that purpose and choices call for. */
export function countAll(tasks: readonly PageTask[]): Count {
  return countOf(ofRun(tasks).flatMap(({ steps }) => steps));
}

/** The tasks without those that the reader opened although they are for another purpose. */
function ofRun(tasks: readonly PageTask[]): readonly PageTask[] {
  return tasks.filter(({ isOpened }) => !isOpened);
}

/** Whether a step of the page is marked as done, hidden ones too. */
export function isAnyDone(tasks: readonly PageTask[]): boolean {
  return tasks.some(({ steps }) => steps.some(isDone));
}

/** The steps that are not hidden. */
export function shownSteps(tasks: readonly PageTask[]): readonly PageStep[] {
  return tasks.flatMap(({ steps }) => steps.filter(({ number }) => number !== ''));
}

/**
 * The step to go on with: once some are done, the next open one after the last of them, or one that was left out before it.
 * Before that there is only the one where the reader was reading.
 */
export function nextStep(tasks: readonly PageTask[], at: string): PageStep | undefined {
  const steps = shownSteps(ofRun(tasks));
  const afterDone = steps.map(isDone).lastIndexOf(true) + 1;
  if (afterDone === 0) return steps.find(({ element }) => element.id === at);
  return [...steps.slice(afterDone), ...steps].find((step) => step.isNeeded && !isDone(step));
}

/** Whether a step is marked as done. */
export function isDone({ box }: PageStep): boolean {
  return box?.checked === true;
}

function numbered(steps: readonly FoundStep[], task: string): PageStep[] {
  let shown = 0;
  return steps.map((step) => {
    const isHidden = task === '' || step.element.hidden;
    return { ...step, number: isHidden ? '' : `${task}.${(shown += 1)}` };
  });
}

function countOf(steps: readonly PageStep[]): Count {
  const countable = steps.filter(({ number, isNeeded }) => number !== '' && isNeeded);
  return { done: countable.filter(isDone).length, total: countable.length };
}

function foundPart(element: HTMLElement): FoundPart {
  return {
    element,
    title: textOf(element.querySelector('h2, h3')),
    condition: textOf(element.querySelector(':scope > [data-when-label]')),
  };
}

/** Commands that show the state or take a change back are folded away, and what is gone changes nothing any more. */
function foundStep(element: HTMLElement): FoundStep {
  const blocks = '[data-effect="changes"]:not([data-history], details [data-effect])';
  const mark = element.querySelector(`${blocks} [data-effect-mark]`);
  const removal = element.querySelector(`${blocks} [data-effect-mark="removes"]`);
  const box = element.querySelector<HTMLInputElement>('input[data-done]');
  return {
    ...foundPart(element),
    box,
    isNeeded: box !== null && !element.closest('[data-as-needed]'),
    change: textOf(removal ?? mark),
    removes: removal !== null,
  };
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.trim() ?? '';
}
