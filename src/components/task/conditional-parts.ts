import { applies } from '../../parameters/conditions.ts';
import type { When } from '../../content/schemas/task.ts';
import { isWhen } from '../page/embedded-guards.ts';
import { definitions } from '../page/page-data.ts';

/** A task, its line in the list of tasks, or a step, that is shown under a condition. */
export interface Part {
  element: HTMLElement;
  when: When;
  /** The address of the task or step on its page: its own, or that to which its line in the list leads. */
  hash: string;
}

export type Values = Readonly<Record<string, string>>;

/** The name of the question what the reader is here for; a page without the question has none. */
export const purposeQuestion =
  Object.values(definitions).find(({ group }) => group === 'purpose')?.name ?? '';

/** Every part of the page that is shown under a condition. */
export const parts: readonly Part[] = [
  ...document.querySelectorAll<HTMLElement>('[data-when], .order li'),
].flatMap((element) => {
  const hash = element.id ? `#${element.id}` : (element.querySelector('a')?.hash ?? '');
  // A line of the list has the condition of its task.
  const own = element.dataset['when'] ?? document.getElementById(hash.slice(1))?.dataset['when'];
  const when: unknown = own && JSON.parse(own);
  return isWhen(when) ? { element, when, hash } : [];
});

/** The addresses of tasks of another purpose that the reader asked for, until they choose a purpose. */
const opened = new Set<string>();

/** Opens tasks of another purpose. */
export function openTasks(tasks: readonly Part[]): void {
  for (const { hash } of tasks) opened.add(hash);
}

/** Closes one task that was opened. */
export function closeTask({ hash }: Part): void {
  opened.delete(hash);
}

/** Closes every task that was opened. */
export function closeTasks(): void {
  opened.clear();
}

/** Whether a part is for another purpose than the reader’s. */
export function isForOther({ when }: Part, values: Values): boolean {
  const own = when[purposeQuestion];
  return own !== undefined && !applies({ [purposeQuestion]: own }, values);
}

/** Whether a part is hidden because it is for another purpose. */
export function isPutAside(part: Part, values: Values): boolean {
  return isForOther(part, values) && !opened.has(part.hash);
}

/** Whether the choices of the form, apart from the purpose, call for a part. */
export function isCalledFor({ when }: Part, values: Values): boolean {
  return Object.entries(when).every(
    ([name, allowed]) => name === purposeQuestion || applies({ [name]: allowed }, values),
  );
}

/** The title of a task or step. */
export function titleOf({ element }: Part): string {
  // It may be of several pieces: lines of it break only between them.
  return element.querySelector('h2, h3')?.textContent.trim() ?? element.id;
}

/** Whether a parameter decides about a part that is not put aside. */
export function decides(name: string): boolean {
  return parts.some(
    ({ element, when }) =>
      Object.hasOwn(when, name) &&
      element.matches('[data-task],[data-step]') &&
      !element.closest('[data-put-aside]'),
  );
}
