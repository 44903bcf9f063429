import type { PrintedTask } from './printed-steps.ts';

/** Has a command beside others, such as the one that shows the state, printed once: later places name the step that has it. */
export function markRepeats(tasks: readonly PrintedTask[]): void {
  const places = new Map<string, string>();
  for (const { element, number } of tasks.flatMap(({ steps }) => steps)) {
    for (const block of element.querySelectorAll<HTMLElement>('command-block')) {
      const id = block.dataset['command'] ?? '';
      const place = places.get(id);
      const title = block.closest('.command-aside')?.querySelector('summary');
      if (title && place !== undefined) title.dataset['repeats'] = place;
      else if (title) delete title.dataset['repeats'];
      if (place === undefined) places.set(id, number);
    }
  }
}
