import { effects, type Command, type Effect } from '../content/schemas/command.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import type { Task } from '../content/schemas/task.ts';

/** The strongest effect of a task's commands, and the machines that they run on. */
export interface TaskEffect {
  effect: Effect;
  places: Command['place'][];
}

/** The strongest effect of a task's commands and the machines that they run on, without state and undo. */
export function taskEffect(runbook: Runbook, task: Task): TaskEffect | undefined {
  const commands = task.steps.flatMap((step) =>
    step.commands.flatMap((id) => runbook.commands[id] ?? []),
  );
  const effect = effects.findLast((known) => commands.some((command) => command.effect === known));
  if (effect === undefined) return undefined;
  return { effect, places: [...new Set(commands.map(({ place }) => place))] };
}
