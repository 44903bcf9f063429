import { loadCommand, proseText } from '../content/read/load.ts';
import { findTextPlaceholders } from '../parameters/placeholder.ts';
import { sourceLocale } from '../locales.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import { shownCommands } from '../content/schemas/shown-commands.ts';
import type { Step, Task } from '../content/schemas/task.ts';

interface Named {
  readonly name: string;
  readonly defaultFrom?: { readonly parameter: string };
}

/** The parameters that the form asks for as long as the reader leaves the purpose at its default. */
export function askedParameters<Parameter extends Named>(
  runbook: Runbook,
  parameters: readonly Parameter[],
): Parameter[] {
  const { purpose } = runbook;
  if (!purpose) return [...parameters];
  const isShown = (task: Task) => task.purpose?.includes(purpose.default) ?? true;
  const shown = runbook.tasks.filter(isShown);
  const names = new Set([
    ...shown.flatMap((task) => namesOfTask(runbook, task)),
    ...placeholders(proseOf(runbook, shown)),
  ]);
  const followed = parameters.flatMap(({ name, defaultFrom }) =>
    defaultFrom && names.has(name) ? [defaultFrom.parameter] : [],
  );
  return parameters.filter(({ name }) => names.has(name) || followed.includes(name));
}

function namesOfTask(runbook: Runbook, { when, steps }: Task): string[] {
  return [...Object.keys(when ?? {}), ...steps.flatMap((step) => namesOfStep(runbook, step))];
}

function namesOfStep(runbook: Runbook, step: Step): string[] {
  const inCommands = shownCommands(runbook, step).flatMap((name) =>
    placeholders(loadCommand(runbook.id, name)),
  );
  return [...Object.keys(step.when ?? {}), ...(step.request ?? []), ...inCommands];
}

/** The page in the language that the others are held against, with some of its tasks. */
function proseOf({ id }: Runbook, tasks: readonly Task[]): string {
  return proseText(id, sourceLocale).replace(
    /<Task id="([^"]*)".*?<\/Task>/gs,
    (whole, name: string) => (tasks.some((task) => task.id === name) ? whole : ''),
  );
}

function placeholders(text: string): string[] {
  return findTextPlaceholders(text).map(({ name }) => name);
}
