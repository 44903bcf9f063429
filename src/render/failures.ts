import type { Failure } from '../content/schemas/expectation.ts';
import type { Runbook } from '../content/schemas/runbook.ts';

/** The commands in the order in which a page shows them, each with the ones beside it; some stand there twice. */
function shownCommands({ tasks, commands }: Runbook): string[] {
  return tasks
    .flatMap((task) => task.steps.flatMap((step) => step.commands))
    .flatMap((id) => {
      const { state, undo } = commands[id] ?? {};
      return [state, id, undo].filter((shown) => typeof shown === 'string');
    });
}

/** The failures of a runbook that stand in one place of its page, by id, and those that several places share. */
export interface DividedFailures {
  own: ReadonlySet<string>;
  shared: readonly Failure[];
}

/** Divides the failures of a runbook: a remedy stands once a page. */
export function dividedFailures(runbook: Runbook): DividedFailures {
  const places = new Map<string, { failure: Failure; count: number }>();
  for (const id of shownCommands(runbook)) {
    for (const failure of runbook.commands[id]?.failures ?? []) {
      const known = places.get(failure.id);
      if (known) known.count += 1;
      else places.set(failure.id, { failure, count: 1 });
    }
  }
  const all = [...places.values()];
  return {
    own: new Set(all.filter(({ count }) => count === 1).map(({ failure }) => failure.id)),
    shared: all.filter(({ count }) => count > 1).map(({ failure }) => failure),
  };
}

/** The messages that one place of a page alone can show: they are explained there. */
export function messagesOfOnePlace(runbook: Runbook): ReadonlySet<string> {
  const shown = shownCommands(runbook).flatMap((id) => runbook.commands[id]?.prints ?? []);
  return new Set(shown.filter((key) => shown.indexOf(key) === shown.lastIndexOf(key)));
}

/** The text by which a reader knows a failure: a text of the product, or a field with its value, unless that is a pattern. */
export function seenText({ contains, field = '', equals, not }: Failure): string {
  return contains ?? `${field} ${not ? '≠' : ':'} ${equals ?? ''}`.trimEnd();
}
