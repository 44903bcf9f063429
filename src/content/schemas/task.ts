import * as z from 'zod/mini';
import { key } from './key-help.ts';
import { idSchema } from './id.ts';
import { taskPurposeSchema } from './purpose.ts';
import { eachOnce, factSchema, textSchema } from './text.ts';

/** The condition of a task or step: every parameter named has one of the values listed for it. */
const whenSchema = z
  .record(z.string(), z.array(z.union([z.string(), z.boolean()])).check(z.minLength(1), eachOnce))
  .check(z.refine((when) => Object.keys(when).length > 0, 'at least one parameter'));

/** One action of a task. */
const stepSchema = z.strictObject({
  id: key(
    idSchema,
    'The anchor of the step, the same in every language.',
    'Write lower-case words joined by hyphens, as find-edge-server.',
  ),
  aliases: key(
    z._default(z.array(idSchema), []),
    'Its earlier ids: anchors, ticks and links that have them go on working.',
    'Write a list of ids that it had before, as [find-server].',
  ),
  facts: key(
    z._default(z.array(factSchema).check(eachOnce), []),
    'The facts of the sources that the step tells.',
    'Write a list of facts, as [A12, A13].',
  ),
  role: key(
    z.exactOptional(textSchema),
    'The role or group that the step needs.',
    'Write the name of the role, as CsAdministrator.',
  ),
  when: key(
    z.exactOptional(whenSchema),
    'The choices under which the step applies: parameter names and the values that show it.',
    'Write parameter names with lists of values, as nameDecoration: [true].',
  ),
  commands: key(
    z._default(z.array(idSchema).check(eachOnce), []),
    'The commands of the step in their order.',
    'Write a list of ids below `commands`.',
  ),
  request: key(
    z.exactOptional(z.array(z.string()).check(z.minLength(1), eachOnce)),
    'The values that the text of a request lists.',
    'Write a list of parameter names.',
  ),
});

/** A section of a runbook with one outcome. */
export const taskSchema = z.strictObject({
  id: key(
    idSchema,
    'The anchor of the task, the same in every language.',
    'Write lower-case words joined by hyphens, as check-prerequisites.',
  ),
  aliases: key(
    z._default(z.array(idSchema), []),
    'Its earlier ids: anchors, ticks and links that have them go on working.',
    'Write a list of ids that it had before, as [find-server].',
  ),
  facts: key(
    z._default(z.array(factSchema).check(eachOnce), []),
    'The facts of the sources that the task’s introduction tells.',
    'Write a list of facts, as [A12, A13].',
  ),
  history: key(
    z._default(z.boolean(), false),
    'Whether the task tells of what no longer answers: its steps have no ticks.',
    'Write true if nobody needs to do it any more, or leave the key out.',
  ),
  asNeeded: key(
    z._default(z.boolean(), false),
    'Whether its steps are for those who have a certain fault: who has none is done without them.',
    'Write true if nobody needs all of its steps, or leave the key out.',
  ),
  purpose: taskPurposeSchema,
  when: key(
    z.exactOptional(whenSchema),
    'The choices under which the task applies: parameter names and the values that show it.',
    'Write parameter names with lists of values, as nameDecoration: [true].',
  ),
  steps: key(
    z.array(stepSchema).check(z.minLength(1)),
    'The steps of the task in their order.',
    'Write a list of steps, each with an `id`.',
  ),
});

export type Task = z.output<typeof taskSchema>;
export type Step = z.output<typeof stepSchema>;
export type When = z.output<typeof whenSchema>;
