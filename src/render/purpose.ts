import { purposeName } from '../parameters/purpose.ts';
import type { Translate } from '../parameters/messages.ts';
import type { LocalParameter } from '../content/schemas/parameter.ts';
import { offeredPurposes } from '../content/schemas/failure-steps.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import type { Task, When } from '../content/schemas/task.ts';

/** The choice of a purpose as a parameter of the runbook's page, if it asks for one: it offers what its tasks are for. */
export function purposeParameter(
  runbook: Runbook,
  title: string,
  t: Translate,
): LocalParameter | undefined {
  if (!runbook.purpose) return undefined;
  return {
    name: purposeName(runbook.id),
    type: 'choice',
    group: 'purpose',
    label: t('purpose.label', { title }),
    default: runbook.purpose.default,
    choices: offeredPurposes(runbook).map((value) => ({ value, label: t(`purpose.${value}`) })),
  };
}

/** The condition of a task: its choices, and its purpose as one more. */
export function taskWhen(runbook: Runbook, { purpose, when }: Task): When | undefined {
  return purpose && runbook.purpose ? { [purposeName(runbook.id)]: purpose, ...when } : when;
}
