import * as z from 'zod/mini';
import { expectationSchema, failureSchema } from './expectation.ts';
import { key } from './key-help.ts';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** The shells that a command may need; the interface names each in every language. */
const shells = [
  'lync-management-shell',
  'exchange-management-shell',
  'windows-powershell',
  'microsoft-graph',
] as const;

/** The machines where a command may run; the interface names each in every language. */
const places = [
  'front-end',
  'edge-server',
  'mailbox-server',
  'workstation',
  'outside-network',
  'wifi-computer',
] as const;

/** The effects that a command can have; the interface names each in every language. */
export const effects = ['reads', 'writes-file', 'changes'] as const;

const undoSchema = z.union([
  idSchema,
  z.strictObject({
    none: key(
      idSchema,
      'The name under which each language tells why there is no way back.',
      'Write lower-case words joined by hyphens.',
    ),
  }),
  z.strictObject({
    needless: key(
      idSchema,
      'The name under which each language tells why there is nothing to take back.',
      'Write lower-case words joined by hyphens.',
    ),
  }),
]);

const afterSchema = z.strictObject({
  output: key(
    z.exactOptional(idSchema),
    'The sample output after the change: outputs/<id>.txt; without it, that of `state`.',
    'Write the name of a file in outputs/ without .txt.',
  ),
  expect: key(
    z.array(expectationSchema).check(z.minLength(1)),
    'What the output must show after the change.',
    'Write a list of expectations, each with a `field` or a `text`.',
  ),
});

/** The use of a command; its text is commands/<id>.ps1. */
export const commandSchema = z.strictObject({
  shell: key(
    z.enum(shells),
    'The shell that the command runs in.',
    'Write the shell that the administrator opens for it.',
  ),
  place: key(
    z.enum(places),
    'The machine that the command runs on.',
    'Write the machine where the administrator opens the shell.',
  ),
  role: key(
    z._default(z.array(textSchema), []),
    'The roles, groups or scopes of which one is enough.',
    'Write a list of names, as [CsAdministrator].',
  ),
  effect: key(
    z.enum(effects),
    'What the command does to the world.',
    'Write `reads`, `writes-file` or `changes`.',
  ),
  removes: key(
    z._default(z.boolean(), false),
    'Whether all that the command changes is that something is gone, where its cmdlets do not say so.',
    'Write true, as for a list that is written back shorter, or leave the key out.',
  ),
  confirms: key(
    z._default(z.boolean(), false),
    'Whether the console asks for a confirmation.',
    'Write true if it asks, or leave the key out.',
  ),
  history: key(
    z._default(z.boolean(), false),
    'Whether what the command talks to, or was for, is gone.',
    'Write true if nobody needs to run it any more, or leave the key out.',
  ),
  undo: key(
    z.exactOptional(undoSchema),
    'The command that takes the change back, or why there is none or need be none.',
    'Write the id of a command, { none: the name of the reason } or { needless: the name of the reason }.',
  ),
  state: key(
    z.exactOptional(idSchema),
    'The command that shows the state before and after.',
    'Write the id of a command whose effect is `reads`.',
  ),
  after: key(
    z.exactOptional(afterSchema),
    'What `state` shows after this change, where that is not what it shows elsewhere.',
    'Write { output: …, expect: […] } beside `state`, or leave the key out.',
  ),
  output: key(
    z.exactOptional(idSchema),
    'The sample output: outputs/<id>.txt.',
    'Write the name of a file in outputs/ without .txt.',
  ),
  prints: key(
    z._default(z.array(idSchema), []),
    'The texts of the runbook’s `prints` that the command can print.',
    'Write a list of keys of `prints`.',
  ),
  expect: key(
    z._default(z.array(expectationSchema), []),
    'What the output must show.',
    'Write a list of expectations, each with a `field` or a `text`.',
  ),
  failures: key(
    z._default(z.array(failureSchema), []),
    'Known texts of something gone wrong, the likeliest first.',
    'Write a list of failures, each with an `id` and `contains` or a `field`.',
  ),
});

export type Command = z.output<typeof commandSchema>;

/** The name of the reason why no command takes back what this one does, and whether that is because nothing need be. */
export function noUndoReason({
  undo,
}: Command): { reason: string; isNeedless: boolean } | undefined {
  if (typeof undo !== 'object') return undefined;
  return 'none' in undo
    ? { reason: undo.none, isNeedless: false }
    : { reason: undo.needless, isNeedless: true };
}
export type Effect = Command['effect'];
