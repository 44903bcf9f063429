import type { Effect } from '../schemas/command.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { exceeds } from './called-effects.ts';

/**
 * The effect that a command is meant to have, where what runbook.yaml writes is another: its calls say so, and what else
 * stands there of the command. Nothing that follows from the wrong one is worth telling.
 */
export function meantEffect(runbook: Runbook, id: string, called: Effect): Effect | undefined {
  const command = runbook.commands[id];
  if (!command) return undefined;
  const { effect, undo, state } = command;
  const isUndo = Object.values(runbook.commands).some((other) => other.undo === id);
  if (effect === 'reads') {
    const isChange = undo !== undefined || state !== undefined || isUndo;
    return isChange && exceeds(called, effect) ? called : undefined;
  }
  if (called !== 'reads' || undo !== undefined || isUndo) return undefined;
  return isState(runbook, id) || isShown(runbook, id) ? 'reads' : undefined;
}

function isState({ commands }: Runbook, id: string): boolean {
  return Object.values(commands).some(({ state }) => state === id);
}

/** Whether a step shows a command, and not only another one as its way back or its state. */
export function isShown({ tasks }: Runbook, id: string): boolean {
  return tasks.some(({ steps }) => steps.some(({ commands }) => commands.includes(id)));
}
