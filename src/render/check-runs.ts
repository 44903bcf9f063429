import { loadCommand } from '../content/read/load.ts';
import type { Command } from '../content/schemas/command.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import type { Step, Task } from '../content/schemas/task.ts';

/** Reading commands of one task that may be copied as one text, and the step that the last of them stands in. */
export interface CheckRun {
  commands: string[];
  step: string;
}

interface Check {
  id: string;
  step: Step;
  command: Command;
}

/** The runs of every task of a runbook, by the step that the last command of each stands in. */
export function checkRunsByStep(runbook: Runbook): Map<string, CheckRun[]> {
  const scriptOf = (id: string) => loadCommand(runbook.id, id);
  const runs = runbook.tasks.flatMap((task) => checkRunsOf(runbook.commands, task, scriptOf));
  return Map.groupBy(runs, ({ step }) => step);
}

/**
 * The runs of two or more reading commands of a task that follow one another in one shell, place and condition. A step
 * without commands ends a run: what a person does there may decide whether to go on.
 */
export function checkRunsOf(
  commands: Readonly<Record<string, Command>>,
  task: Task,
  scriptOf: (id: string) => string,
): CheckRun[] {
  const runs: Check[][] = [];
  let run: Check[] = [];
  const close = () => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const step of task.steps) {
    if (step.commands.length === 0) close();
    for (const id of step.commands) {
      const command = commands[id];
      const check = command && { id, step, command };
      const last = run.at(-1);
      if (!check || (last && !isAlike(last, check))) close();
      if (check && isCombinable(check, scriptOf)) run.push(check);
      else close();
    }
  }
  close();
  return runs.map((checks) => ({
    commands: checks.map(({ id }) => id),
    step: checks.at(-1)?.step.id ?? '',
  }));
}

function isAlike(a: Check, b: Check): boolean {
  const when = ({ step }: Check) => JSON.stringify(step.when ?? {});
  return (
    a.command.shell === b.command.shell &&
    a.command.place === b.command.place &&
    when(a) === when(b)
  );
}

/** A program of its own does not end a block when it fails, so its command is never combined. */
function isCombinable({ id, command }: Check, scriptOf: (id: string) => string): boolean {
  const { effect, history, confirms } = command;
  if (effect !== 'reads' || history || confirms) return false;
  return !/\.exe\b/i.test(scriptOf(id));
}
