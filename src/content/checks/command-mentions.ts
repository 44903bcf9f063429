import { oneLine, type Lines } from '../../diagnostic.ts';
import type { YamlFile } from '../read/yaml-file.ts';
import type { Runbook } from '../schemas/runbook.ts';

/** An id that runbook.yaml writes, and where. */
export interface Mention {
  id: string;
  path: (string | number)[];
}

/** The commands that steps show, and those that others name as their undo and state. */
export function mentions(runbook: Runbook): Mention[] {
  const inSteps = runbook.tasks.flatMap((task, t) =>
    task.steps.flatMap((step, s) =>
      step.commands.map((id, c) => ({ id, path: ['tasks', t, 'steps', s, 'commands', c] })),
    ),
  );
  const inCommands: Mention[] = Object.entries(runbook.commands).flatMap(
    ([command, { undo, state }]) => [
      ...(typeof undo !== 'string' ? [] : [{ id: undo, path: ['commands', command, 'undo'] }]),
      ...(state === undefined ? [] : [{ id: state, path: ['commands', command, 'state'] }]),
    ],
  );
  return [...inSteps, ...inCommands];
}

/** The lines of runbook.yaml that name a command without an entry. */
export function unknownLines({ file, value, placeOf }: YamlFile<Runbook>): Lines[] {
  return mentions(value).flatMap(({ id, path }) => {
    if (Object.hasOwn(value.commands, id)) return [];
    const { line } = placeOf(path);
    return [oneLine(file, line)];
  });
}
