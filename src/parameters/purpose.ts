/**
 * The name under which the reader's choice of a purpose is kept among the values: one a runbook, because whoever takes
 * one service down may go on with another, and with the values, because then it is stored, saved, sent and cleared with them.
 */
export function purposeName(runbook: string): string {
  return `${runbook.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Purpose`;
}
