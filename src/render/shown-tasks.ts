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

/** How many steps of those can be ticked: not those that only tell what was done once. */
export function shownSteps(page: Pick<RunbookFacts, 'runbook' | 'parameters'>): number {
  return shownTasks(page).flatMap(({ history, steps }) => (history ? [] : steps)).length;
}
