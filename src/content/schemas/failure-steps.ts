import type { Failure } from './expectation.ts';
import { purposes, type Purpose } from './purpose.ts';
import type { Runbook } from './runbook.ts';

/** A step that mends a failure. */
export interface MendingStep {
  readonly id: string;
  /** The purposes under which a page leads to it; undefined where it does under all. */
  readonly purposes?: readonly Purpose[];
}

type Tasks = Pick<Runbook, 'tasks'>;

/** The steps that a failure names, the preferred one first. */
export function namedSteps({ step = [] }: Failure): readonly string[] {
  return [step].flat();
}

/** The purposes that a page asks for, in its order. */
export function offeredPurposes({ tasks }: Tasks): Purpose[] {
  const offered = new Set(tasks.flatMap(({ purpose }) => purpose ?? []));
  return purposes.filter((purpose) => offered.has(purpose));
}

/** The purposes of the task of a step; undefined where it is for all. */
export function purposesOfStep({ tasks }: Tasks, id: string): readonly Purpose[] | undefined {
  return tasks.find(({ steps }) => steps.some((step) => step.id === id))?.purpose;
}

/** Whether a step is in a task that is shown for a purpose. */
export function isStepFor(runbook: Tasks, id: string, purpose: Purpose): boolean {
  return purposesOfStep(runbook, id)?.includes(purpose) ?? true;
}

/** The steps of a failure with their purposes: under each the first one that is for it, or else the first of all. */
export function mendingSteps(runbook: Tasks, failure: Failure): MendingStep[] {
  const named = namedSteps(failure);
  if (named.length < 2) return named.map((id) => ({ id }));
  const offered = offeredPurposes(runbook);
  const idFor = (purpose: Purpose) =>
    named.find((id) => isStepFor(runbook, id, purpose)) ?? named[0];
  return named.map((id) => ({
    id,
    purposes: offered.filter((purpose) => idFor(purpose) === id),
  }));
}
