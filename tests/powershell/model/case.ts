import * as z from 'zod/mini';

/** A fault at the n-th modelled call of a script, counted from 1. */
export interface CallFault {
  call: number;
  kind:
    | 'throws'
    | 'throws-after'
    | 'writes-error'
    | 'nothing'
    | 'null'
    | 'fewer'
    | 'property'
    | 'writes-fewer'
    | 'writes-half';
  /** The row that is left out, or that lacks the property, counted from 0. */
  row?: number;
  property?: string;
}

/** One script, pasted into the console of the world, and what goes wrong meanwhile. */
export interface Step {
  script: string;
  faults: CallFault[];
  /** Commands that do not exist. */
  missing: string[];
  /** Files of the profile folder that another program holds open. */
  locked: string[];
  /** Another profile folder, such as one that refuses. */
  profile?: string;
}

/** A table of the configuration: its objects, by property. */
export type Row = Record<string, string | boolean | null>;
export type World = Record<string, Row[]>;

const callSchema = z.object({
  name: z.string(),
  reads: z.boolean(),
  rows: z.number(),
  properties: z.array(z.string()),
});
const rowSchema = z.record(z.string(), z.union([z.string(), z.boolean(), z.null()]));

export const worldSchema = z.record(z.string(), z.array(rowSchema));

const stepSchema = z.object({
  /** The error that ended the script, or null. */
  failure: z.nullable(z.string()),
  output: z.string(),
  said: z.array(z.string()),
  /** Errors that did not end the script. */
  errors: z.array(z.string()),
  calls: z.array(callSchema),
  world: z.string(),
  files: z.record(z.string(), z.string()),
});

export const answerSchema = z.object({ steps: z.array(stepSchema) });

export type Call = z.output<typeof callSchema>;

/** What a script did, said and left behind. */
export interface Outcome extends Omit<z.output<typeof stepSchema>, 'world'> {
  world: World;
}

/** A script without any fault. */
export function plain(script: string): Step {
  return { script, faults: [], missing: [], locked: [] };
}
