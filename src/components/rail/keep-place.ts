import { countAll, nextStep, shownSteps, type PageTask } from './page-steps.ts';
import { storedPlace, storePlace } from './stored-place.ts';

/** The step that the reader was at when they left the runbook; where only marks had led is no such step once they are gone. */
export function stepLeft(runbook: string): string {
  const place = storedPlace(runbook);
  return place?.done === 0 ? place.step : '';
}

/**
 * Keeps where the reader leaves the runbook, if there is something to go on with: a mark, or a step beyond the first
 * where scrolling had come to rest. Every visit begins at the first: who glances at it has reached nothing, and loses no
 * place of a visit before.
 */
export function keepPlace(
  runbook: string,
  tasks: readonly PageTask[],
  current: Element | undefined,
): void {
  const isBeyond = current && current !== shownSteps(tasks)[0]?.element;
  const next = nextStep(tasks, isBeyond ? current.id : stepLeft(runbook));
  const count = countAll(tasks);
  const place = { step: next?.element.id ?? '', number: next?.number ?? '', ...count };
  storePlace(runbook, next || count.done > 0 ? place : undefined);
}
