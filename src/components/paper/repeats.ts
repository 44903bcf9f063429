import type { PrintedTask } from './printed-steps.ts';

/** Has a command beside others, such as the one that shows the state, printed once: later places name the step that has it. */
export function markRepeats(tasks: readonly PrintedTask[]): void {
  const places = new Map<string, string>();
  for (const { element, number } of tasks.flatMap(({ steps }) => steps)) {
    for (const block of element.querySelectorAll<HTMLElement>('command-block')) {
      const id = block.dataset['command'] ?? '';
      const place = places.get(id);
      const aside = block.closest<HTMLElement>('.command-aside');
      if (aside && place !== undefined) aside.dataset['repeats'] = place;
      else if (aside) delete aside.dataset['repeats'];
      if (place === undefined) places.set(id, number);
    }
  }
}
