import type { Failure } from '../content/schemas/expectation.ts';
import { mendingSteps, purposesOfStep } from '../content/schemas/failure-steps.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import { shownCommands } from '../content/schemas/shown-commands.ts';
import type { When } from '../content/schemas/task.ts';

/** The commands in the order in which a page shows them, each with the ones beside it; some stand there twice. */
function allShown(runbook: Runbook): string[] {
  return runbook.tasks.flatMap(({ steps }) =>
    steps.flatMap((step) => shownCommands(runbook, step)),
  );
}

/** The failures of a runbook that stand in one place of its page, by id, and those that several places share. */
export interface DividedFailures {
  own: ReadonlySet<string>;
  shared: readonly Failure[];
}

/** Divides the failures of a runbook: a remedy stands once a page. */
export function dividedFailures(runbook: Runbook): DividedFailures {
  const places = new Map<string, { failure: Failure; count: number }>();
  for (const id of allShown(runbook)) {
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
  const shown = allShown(runbook).flatMap((id) => runbook.commands[id]?.prints ?? []);
  return new Set(shown.filter((key) => shown.indexOf(key) === shown.lastIndexOf(key)));
}

/** The text by which a reader knows a failure: a text of the product, or a field with its value, unless that is a pattern. */
export function seenText({ contains, field = '', equals, not }: Failure): string {
  return contains ?? `${field} ${not ? '≠' : ':'} ${equals ?? ''}`.trimEnd();
}

/** A link to a step that mends a failure. */
interface StepLink {
  readonly id: string;
  /** The choices of a purpose under which the page leads there; undefined where it does under all. */
  readonly when?: When;
  /** Whether the default is not among them. */
  readonly isOff?: boolean;
  /** The purposes that the step is for, where there is another one and it is not for all. */
  readonly belongs?: When | undefined;
}

/** The steps to which the page leads for a failure. */
export function stepLinks(
  { runbook, purpose }: { runbook: Runbook; purpose: { name: string } | undefined },
  failure: Failure,
): StepLink[] {
  return mendingSteps(runbook, failure).map(({ id, purposes }) => {
    if (!purpose || !purposes) return { id };
    const own = purposesOfStep(runbook, id);
    return {
      id,
      when: { [purpose.name]: [...purposes] },
      isOff: !purposes.some((value) => value === runbook.purpose?.default),
      belongs: own && { [purpose.name]: [...own] },
    };
  });
}
