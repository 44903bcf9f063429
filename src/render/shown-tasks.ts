import { applies } from '../parameters/conditions.ts';
import { effectiveValues } from '../parameters/defaults.ts';
import type { Task } from '../content/schemas/task.ts';
import { taskWhen } from './purpose.ts';
import type { RunbookFacts } from './runbook-page.ts';

/** The tasks, with their steps, that a page shows as long as the reader leaves every choice at its default. */
export function shownTasks({
  runbook,
  parameters,
}: Pick<RunbookFacts, 'runbook' | 'parameters'>): Task[] {
  const values = effectiveValues(Object.fromEntries(parameters), {});
  return runbook.tasks
    .filter((task) => applies(taskWhen(runbook, task), values))
    .map((task) => ({ ...task, steps: task.steps.filter(({ when }) => applies(when, values)) }));
}

/** How many steps of those a run has: not those that only tell what was done once, or are for a certain fault. */
export function shownSteps(page: Pick<RunbookFacts, 'runbook' | 'parameters'>): number {
  return shownTasks(page).flatMap(({ history, asNeeded, steps }) =>
    history || asNeeded ? [] : steps,
  ).length;
}
