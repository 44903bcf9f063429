import type { Translate } from '../../parameters/messages.ts';
import type { PaperKey } from '../../render/paper-strings.ts';
import type { PrintedTask } from './printed-steps.ts';

/** Has each link to a task or step say the number that it has on the paper, or that the paper does not have it. */
export function numberLinks(tasks: readonly PrintedTask[], t: Translate<PaperKey>): void {
  const numbers = new Map<Element, string>(
    tasks
      .filter(({ isNamedOnly }) => !isNamedOnly)
      .flatMap((task) => [task, ...task.steps])
      .map(({ element, number }) => [element, number]),
  );
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'article a[href^="#"]:not(svg *)',
  )) {
    const target = document.getElementById(link.hash.slice(1));
    const part = target?.closest('[data-task], [data-step]');
    if (!part) continue;
    const number = numbers.get(part);
    link.dataset['number'] =
      number === undefined ? t('paper.notPrinted') : t('paper.number', { number });
  }
}
