import * as z from 'zod/mini';
import { localeSchema } from '../../locales.ts';

const idSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a kebab-case id'));
const factSchema = z.string().check(z.regex(/^[A-Z]\d+$/, 'a fact id such as A12'));
const dateSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'a date as 2026-11-21'));
const urlSchema = z.url({ protocol: /^https?$/, error: 'an http or https URL' });
const words = z.string().check(z.trim(), z.minLength(1));

/** When a task or step applies: every parameter named has one of the values listed for it. */
const whenSchema = z.record(
  z.string(),
  z.array(z.union([z.string(), z.boolean()])).check(z.minLength(1)),
);

const sourceSchema = z.strictObject({
  id: z.string(),
  locale: localeSchema,
  title: words,
  url: urlSchema,
  assetId: z.exactOptional(z.string()),
  modified: z.exactOptional(dateSchema),
  license: words,
});

const linkSchema = z.strictObject({ id: idSchema, url: urlSchema, locale: localeSchema });

const shells = [
  'lync-management-shell',
  'exchange-management-shell',
  'windows-powershell',
  'microsoft-graph',
] as const;

/** How a command is used; its text is commands/<id>.ps1. */
const commandSchema = z
  .strictObject({
    shell: z.enum(shells),
    changes: z._default(z.boolean(), false),
    undo: z.exactOptional(idSchema),
    state: z.exactOptional(idSchema),
    output: z.exactOptional(idSchema),
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

/** One action of a task. */
const stepSchema = z.strictObject({
  id: idSchema,
  facts: z._default(z.array(factSchema), []),
  role: z.exactOptional(words),
  when: z.exactOptional(whenSchema),
  commands: z._default(z.array(idSchema), []),
  request: z.exactOptional(z.array(z.string()).check(z.minLength(1))),
});

/** A section of a runbook with one outcome. */
const taskSchema = z.strictObject({
  id: idSchema,
  facts: z._default(z.array(factSchema), []),
  when: z.exactOptional(whenSchema),
  steps: z.array(stepSchema).check(z.minLength(1)),
});

/** content/runbooks/<id>/runbook.yaml: everything of a runbook that is in no language. */
export const runbookSchema = z.strictObject({
  id: idSchema,
  product: z.string(),
  alsoFor: z._default(z.array(z.string()), []),
  minutes: z.int().check(z.minimum(1)),
  reviewed: dateSchema,
  factRange: z.exactOptional(z.tuple([factSchema, factSchema])),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  links: z._default(z.array(linkSchema), []),
  names: z._default(z.array(words), []),
  parameters: z.array(z.string()),
  commands: z.record(idSchema, commandSchema),
  tasks: z.array(taskSchema).check(z.minLength(1)),
  corrections: z._default(z.array(z.strictObject({ facts: z.array(factSchema), note: words })), []),
  factsElsewhere: z._default(z.array(z.strictObject({ fact: factSchema, where: words })), []),
});

export type Runbook = z.output<typeof runbookSchema>;
export type Command = z.output<typeof commandSchema>;
export type Task = z.output<typeof taskSchema>;
export type Step = z.output<typeof stepSchema>;
export type When = z.output<typeof whenSchema>;
