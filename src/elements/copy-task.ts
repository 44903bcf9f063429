import { type CommandProblem, pasteTogether, resolveCommand } from '../runbook/command.ts';
import { CopyStatus } from './copy-status.ts';
import { definitions, say } from './page-data.ts';
import { readValues } from './values-store.ts';

/** Wires each "copy all commands" button: the task's own commands in order, without those of hidden steps. */
export function wireCopyTask(): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[data-copy-task]')) {
    const task = button.closest<HTMLElement>('[data-task]');
    const line = task?.querySelector<HTMLElement>('[data-task-status]');
    if (!task || !line) continue;
    const status = new CopyStatus(line);
    button.hidden = false;
    button.addEventListener('click', () => {
      copyAll(task, status);
    });
  }
}

function copyAll(task: HTMLElement, status: CopyStatus): void {
  const texts: string[] = [];
  const problems = new Map<string, CommandProblem>();
  for (const block of task.querySelectorAll<HTMLElement>('command-block[data-main]')) {
    if (block.closest('[data-step][hidden]')) continue;
    const resolved = resolveCommand(block.dataset['template'] ?? '', definitions, readValues());
    if (resolved.ok) texts.push(resolved.text);
    else for (const problem of resolved.problems) problems.set(problem.name, problem);
  }
  if (problems.size > 0) status.refuse([...problems.values()]);
  else
    void status.copy(pasteTogether(texts), say('command.copiedCommands', { count: texts.length }));
}
