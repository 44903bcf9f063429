import { isMap } from '../page/embedded-guards.ts';
import type { PrintedTask } from './printed-steps.ts';

/** Has the last section explain only what the commands on the paper can show; rows are numbered as in that section. */
export function leaveOutMessages(tasks: readonly PrintedTask[], rowsByCommand: unknown): void {
  const section = document.querySelector('.messages');
  if (!section || !isMap(rowsByCommand)) return;
  const blocks = tasks.flatMap(({ steps }) =>
    steps.flatMap(({ element }) => [...element.querySelectorAll<HTMLElement>('command-block')]),
  );
  const shown = new Set(
    blocks.flatMap(({ dataset }): unknown => rowsByCommand[dataset['command'] ?? ''] ?? []),
  );
  const rows = [...section.querySelectorAll('.failures tbody > tr, .glosses > div')];
  for (const [number, row] of rows.entries())
    row.toggleAttribute('data-left-out', !shown.has(number));
  for (const list of [...section.querySelectorAll('.failures, .glosses'), section])
    list.toggleAttribute(
      'data-left-out',
      rows.every((row) => !list.contains(row) || row.hasAttribute('data-left-out')),
    );
}
