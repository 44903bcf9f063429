import type { Details } from '../../diagnostic.ts';
import type { Failure } from '../schemas/expectation.ts';
import { isStepFor, mendingSteps, namedSteps, offeredPurposes } from '../schemas/failure-steps.ts';
import type { Purpose } from '../schemas/purpose.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { shownCommands } from '../schemas/shown-commands.ts';

/** What is wrong with the purposes of the steps that a failure names, all of which exist. */
export function purposeProblem(runbook: Runbook, failure: Failure): Details | undefined {
  return unusedStep(runbook, failure) ?? leftPurpose(runbook, failure);
}

/** The page leads to one step under a purpose: one that is behind another for all of its purposes stands there in vain. */
function unusedStep(runbook: Runbook, failure: Failure): Details | undefined {
  const unused = mendingSteps(runbook, failure).find(
    ({ purposes }, index) => index > 0 && purposes?.length === 0,
  );
  if (!unused) return undefined;
  return {
    found: `the step \`${unused.id}\`, to which no purpose leads`,
    expected: 'steps of tasks for different purposes',
    advice: 'Remove it, or write it before the others.',
  };
}

/** A reader who meets a failure is not to be sent into another purpose where their own does the same. */
function leftPurpose(runbook: Runbook, failure: Failure): Details | undefined {
  const named = namedSteps(failure);
  for (const purpose of meetingPurposes(runbook, failure)) {
    if (named.some((id) => isStepFor(runbook, id, purpose))) continue;
    const [step, same] = sameStep(runbook, named, purpose);
    if (step === undefined || same === undefined) continue;
    return {
      found: `the step \`${step}\`, which is not for the purpose \`${purpose}\``,
      expected: `\`${same}\` too, which runs the same for it`,
      advice: `Write \`step: [${[...named, same].join(', ')}]\`.`,
    };
  }
  return undefined;
}

/** The purposes of those who see a command that can fail so. */
function meetingPurposes(runbook: Runbook, { id }: Failure): Purpose[] {
  const tasks = runbook.tasks.filter(({ steps }) =>
    steps
      .flatMap((step) => shownCommands(runbook, step))
      .some((command) => runbook.commands[command]?.failures.some((own) => own.id === id)),
  );
  return offeredPurposes(runbook).filter((purpose) =>
    tasks.some((task) => task.purpose?.includes(purpose) ?? true),
  );
}

/** Of some steps one whose commands another step runs, all of them, for a purpose; that one is the second. */
function sameStep(
  { tasks }: Runbook,
  named: readonly string[],
  purpose: Purpose,
): [step?: string, same?: string] {
  const steps = tasks.flatMap((task) => task.steps);
  const living = tasks.filter((task) => !task.history && task.purpose?.includes(purpose));
  const candidates = living.flatMap((task) => task.steps);
  for (const { id, commands } of steps) {
    if (!named.includes(id) || commands.length === 0) continue;
    const same = candidates.find((other) =>
      commands.every((command) => other.commands.includes(command)),
    );
    if (same) return [id, same.id];
  }
  return [];
}
