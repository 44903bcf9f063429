import * as z from 'zod/mini';
import { localisedSchema } from './localised.ts';
import { parameterName } from './parameter-name.ts';
import { isClosed, parameterTypes } from './parameter-types.ts';

export const parameterGroups = [
  'environment',
  'servers',
  'provider',
  'notifications',
  'certificate',
  'request',
] as const;

const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);

/** A value as YAML holds it: a scalar, or a list of texts for the list types. */
const contentValueSchema = z.union([scalarSchema, z.array(z.string())]);

/** What decides whether a value is right: shared by catalogue, page and form. */
const ruleShape = {
  type: z.enum(parameterTypes),
  optional: z.exactOptional(z.boolean()),
  maxLength: z.exactOptional(z.int()),
  min: z.exactOptional(z.int()),
  max: z.exactOptional(z.int()),
  pattern: z.exactOptional(z.string()),
};

const commonShape = {
  ...ruleShape,
  group: z.enum(parameterGroups),
  example: z.exactOptional(contentValueSchema),
  default: z.exactOptional(scalarSchema),
};

function defaultFromShape<T extends z.ZodMiniType>(text: T) {
  return z.strictObject({
    parameter: z.string(),
    cases: z.record(z.string(), z.strictObject({ default: scalarSchema, reason: text })),
  });
}

function choicesShape<T extends z.ZodMiniType>(text: T) {
  return z.array(z.strictObject({ value: z.string(), label: text })).check(z.minLength(1));
}

/** The name of a parameter, wherever one is written. */
export const parameterNameSchema = z
  .string()
  .check(z.regex(new RegExp(`^${parameterName}$`), 'a camelCase name of at most 64 characters'));

/** One entry of content/parameters.yaml: labels and helps in every locale. */
const parameterSchema = z
  .strictObject({
    ...commonShape,
    defaultFrom: z.exactOptional(defaultFromShape(localisedSchema)),
    choices: z.exactOptional(choicesShape(localisedSchema)),
    label: localisedSchema,
    help: localisedSchema,
  })
  .check(
    z.refine((p) => (p.type === 'choice') === (p.choices !== undefined), {
      path: ['choices'],
      error: '`choices` for type choice, and for no other type',
    }),
    z.refine((p) => p.default === undefined || p.defaultFrom === undefined, {
      path: ['defaultFrom'],
      error: 'either `default` or `defaultFrom`, not both',
    }),
    z.refine((p) => !isClosed(p.type) || p.default !== undefined || p.defaultFrom !== undefined, {
      path: ['default'],
      error: 'a `default` or `defaultFrom`: choices, booleans and integers need one',
    }),
    z.refine((p) => isClosed(p.type) || p.example !== undefined || p.default !== undefined, {
      path: ['example'],
      error: 'an `example`: it stands in commands until the reader gives a value',
    }),
  );

/** content/parameters.yaml: parameter name → definition. */
export const parameterCatalogueSchema = z.record(parameterNameSchema, parameterSchema);

/** A definition in one locale, as the page hands it to the browser. */
export const localParameterSchema = z.object({
  ...commonShape,
  name: z.string(),
  defaultFrom: z.exactOptional(defaultFromShape(z.string())),
  choices: z.exactOptional(choicesShape(z.string())),
  label: z.string(),
  help: z.string(),
});

export type ParameterDefinition = z.output<typeof parameterSchema>;
export type LocalParameter = z.output<typeof localParameterSchema>;
export type ContentValue = z.output<typeof contentValueSchema>;

/** The part of a definition that parsing and quoting need. */
export type ParameterRule = Pick<
  ParameterDefinition,
  'type' | 'optional' | 'maxLength' | 'min' | 'max' | 'pattern'
> & { choices?: readonly { value: string }[] };
