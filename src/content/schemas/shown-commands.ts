import type { Runbook } from './runbook.ts';
import type { Step } from './task.ts';

/** The commands that a page shows in a step, in its order: each with the one of its state and its undo. */
export function shownCommands({ commands }: Pick<Runbook, 'commands'>, step: Step): string[] {
  return step.commands.flatMap((id) => {
    const { state, undo } = commands[id] ?? {};
    return [state, id, undo].filter((shown) => typeof shown === 'string');
  });
}
