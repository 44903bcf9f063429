import * as z from 'zod/mini';
import { key } from './key-help.ts';
import { idSchema } from './id.ts';

const shells = [
  'lync-management-shell',
  'exchange-management-shell',
  'windows-powershell',
  'microsoft-graph',
] as const;

/** How a command is used; its text is commands/<id>.ps1. */
export const commandSchema = z
  .strictObject({
    shell: key(
      z.enum(shells),
      'The shell that the command runs in.',
      'Write the shell that the administrator opens for it.',
    ),
    changes: key(
      z._default(z.boolean(), false),
      'Whether the command changes something on a server.',
      'Write true if it changes something, or leave the key out.',
    ),
    undo: key(
      z.exactOptional(idSchema),
      'The command that takes the change back.',
      'Write the id of the command that takes the change back.',
    ),
    state: key(
      z.exactOptional(idSchema),
      'The command that shows the state before and after.',
      'Write the id of the command that shows the state.',
    ),
    output: key(
      z.exactOptional(idSchema),
      'The sample output: outputs/<id>.txt.',
      'Write the name of a file in outputs/ without .txt.',
    ),
  })
  .check(
    z.refine((command) => !command.changes || command.undo !== undefined, {
      path: ['undo'],
      error: 'the id of the command that takes the change back, because it `changes`',
    }),
    z.refine((command) => !command.changes || command.state !== undefined, {
      path: ['state'],
      error: 'the id of the command that shows the state before and after, because it `changes`',
    }),
  );

export type Command = z.output<typeof commandSchema>;
