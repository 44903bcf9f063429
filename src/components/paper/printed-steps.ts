import { letterOf } from '../rail/letter-of.ts';

/** A task or step of the record, with its number: that of the screen, or a letter for a task that is put aside there. */
export interface PrintedPart {
  readonly element: HTMLElement;
  /** Whether it is for another purpose than the reader's: to read, not to carry out. */
  readonly isAside: boolean;
  /** Whether it is only named, as the reader wants only what is for their purpose. */
  readonly isNamedOnly: boolean;
  readonly number: string;
  readonly title: string;
}

/** A task with the steps that are printed. */
export interface PrintedTask extends PrintedPart {
  readonly steps: readonly PrintedPart[];
}

/**
 * The tasks that the paper names, in its order: those of every purpose, but not what a choice leaves out. What another
 * purpose would do is last, as print.css has it.
 */
export function printedTasks(): PrintedTask[] {
  const tasks = printed('[data-task]', document, '').map((task) => ({
    ...task,
    steps: printed('[data-step]', task.element, `${task.number}.`),
  }));
  return [...tasks.filter(({ isAside }) => !isAside), ...tasks.filter(({ isAside }) => isAside)];
}

function printed(selector: string, root: ParentNode, above: string): PrintedPart[] {
  let shown = 0;
  let aside = 0;
  return [...root.querySelectorAll<HTMLElement>(selector)]
    .filter(({ hidden, dataset }) => !hidden || dataset['putAside'] === 'print')
    .map((element) => ({
      element,
      isAside: element.hasAttribute('hidden'),
      isNamedOnly:
        element.hasAttribute('hidden') && document.documentElement.dataset['paper'] !== 'all',
      // As paper.css counts them.
      number:
        above +
        (element.hidden || 'opened' in element.dataset ? letterOf((aside += 1)) : String(++shown)),
      title: element.querySelector('h2, h3')?.textContent.trim() ?? '',
    }));
}
