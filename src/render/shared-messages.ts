import type { Runbook } from '../content/schemas/runbook.ts';
import { dividedFailures, messagesOfOnePlace } from './failures.ts';

/** The messages that the last section of a runbook's page explains, in its order: more than one place can show them. */
export function sharedPrints(runbook: Runbook, own = messagesOfOnePlace(runbook)): string[] {
  return Object.keys(runbook.prints).filter((key) => !own.has(key));
}

/**
 * Which rows of that section each command can show: first those of the table, then those of the list. With it, paper leaves
 * out what only commands say that are not printed.
 */
export function rowsByCommand(runbook: Runbook): Record<string, number[]> {
  const failures = dividedFailures(runbook).shared.map(({ id }) => id);
  const prints = sharedPrints(runbook);
  const rows = Object.entries(runbook.commands).map(([id, command]): [string, number[]] => [
    id,
    [
      ...failures.flatMap((failure, row) =>
        command.failures.some((own) => own.id === failure) ? [row] : [],
      ),
      ...prints.flatMap((key, row) =>
        command.prints.includes(key) ? [failures.length + row] : [],
      ),
    ],
  ]);
  return Object.fromEntries(rows.filter(([, numbers]) => numbers.length > 0));
}
