import type { MdxElement } from '../read/mdx-elements.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import type { Runbook } from '../schemas/runbook.ts';

/** A task or step, and the task that holds it. */
export interface Part {
  tag: 'Task' | 'Step';
  id: string;
  task: string;
}

/** A task or step of a page. */
export interface FoundPart extends Part {
  element: MdxElement;
}

/** The tasks and steps of runbook.yaml, in their order. */
export function partsOf({ tasks }: Runbook): Part[] {
  return tasks.flatMap((task): Part[] => [
    { tag: 'Task', id: task.id, task: task.id },
    ...task.steps.map((step) => ({ tag: 'Step' as const, id: step.id, task: task.id })),
  ]);
}

/** The tasks and steps of a page, in their order. */
export function partsOn(page: MdxFile): FoundPart[] {
  return page.elements().flatMap((element) => {
    const { name: tag, id, parents } = element;
    if (tag !== 'Task' && tag !== 'Step') return [];
    const around = tag === 'Task' ? element : parents.findLast(({ name }) => name === 'Task');
    return [{ tag, id, task: around?.id ?? '', element }];
  });
}

/** Whether two are the same task or the same step. */
export function isSamePart(a: Part, b: Part): boolean {
  return a.tag === b.tag && a.id === b.id;
}
