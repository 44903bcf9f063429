import * as z from 'zod/mini';
import { key } from './key-help.ts';
import { localisedSchema } from './localised.ts';
import { parameterName } from './parameter-name.ts';
import { parameterTypes } from './parameter-types.ts';
import { isReservedName, unreservedName } from './reserved-names.ts';

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

/** The keys that decide whether a value is valid, which catalogue, page and form share. */
const ruleShape = {
  type: key(
    z.enum(parameterTypes),
    'What kind of value it is; docs/reference.md tells what each accepts.',
    'Write one of the types of docs/reference.md.',
  ),
  optional: key(
    z.exactOptional(z.boolean()),
    'Whether a reader may leave it empty.',
    'Write true, or leave the key out.',
  ),
  maxLength: key(
    z.exactOptional(z.int()),
    'How many characters a text may have.',
    'Write a whole number of characters.',
  ),
  min: key(
    z.exactOptional(z.int()),
    'The smallest number that is allowed, for type integer.',
    'Write a whole number.',
  ),
  max: key(
    z.exactOptional(z.int()),
    'The largest number that is allowed, for type integer.',
    'Write a whole number.',
  ),
  pattern: key(
    z.exactOptional(z.string()),
    'A regular expression that the whole text must match, for type text.',
    'Write a regular expression, as ^[A-Z]{2}\\d+$.',
  ),
  extension: key(
    z.exactOptional(
      z.string().check(z.regex(/^[a-z0-9]+$/, 'lower-case letters and digits, without a dot')),
    ),
    'The extension that the file should have, for type windows-path: the form points out any other.',
    'Write it without the dot, as cer.',
  ),
};

/** The name of a parameter, wherever one is written. */
export const parameterNameSchema = z.string().check(
  z.regex(
    new RegExp(`^${parameterName}$`),
    'a camelCase name of at most 64 characters, as edgeFqdn',
  ),
  z.refine((name) => !isReservedName(name), unreservedName),
);

const commonShape = {
  ...ruleShape,
  aliases: key(
    z.exactOptional(z.array(parameterNameSchema)),
    'Its earlier names: values that are stored, sent or saved under them go on working.',
    'Write a list of names that it had before, as [edgeServer].',
  ),
  group: key(
    z.enum(parameterGroups),
    'The group of the form that it stands in.',
    'Write one of the groups of the form.',
  ),
  example: key(
    z.exactOptional(contentValueSchema),
    'What stands in commands until the reader gives a value.',
    'Write a value that fits the type, as contoso.com.',
  ),
  default: key(
    z.exactOptional(scalarSchema),
    'The value that counts until the reader gives another.',
    'Write a value that fits the type.',
  ),
};

function defaultFromShape<T extends z.ZodMiniType>(text: T) {
  return z.strictObject({
    parameter: key(
      z.string(),
      'The parameter that decides.',
      'Write the name of a parameter of type choice or boolean.',
    ),
    cases: key(
      z.record(
        z.string(),
        z.strictObject({
          default: key(
            scalarSchema,
            'The default in this case.',
            'Write a value that fits the type.',
          ),
          reason: key(text, 'Why, as the form says it.', 'Write the reason in every language.'),
        }),
      ),
      'The values of that parameter, each with its default.',
      'Write each value with its `default` and `reason`.',
    ),
  });
}

function choicesShape<T extends z.ZodMiniType>(text: T) {
  return z
    .array(
      z.strictObject({
        value: key(
          // The page keeps what it knows of each value under it.
          z.string().check(z.refine((value) => !isReservedName(value), unreservedName)),
          'What stands in the command.',
          'Write the value as PowerShell takes it.',
        ),
        label: key(text, 'What the form says.', 'Write a label in every language.'),
      }),
    )
    .check(z.minLength(1));
}

/** One entry of content/parameters.yaml: labels and helps in every locale. */
const parameterSchema = z
  .strictObject({
    ...commonShape,
    defaultFrom: key(
      z.exactOptional(defaultFromShape(localisedSchema)),
      'A default that depends on the value of another parameter.',
      'Write the `parameter` and its `cases`, each with a `default` and a `reason`.',
    ),
    choices: key(
      z.exactOptional(choicesShape(localisedSchema)),
      'The values to choose from, for type choice.',
      'Write a list, each with a `value` and a `label` in every language.',
    ),
    label: key(localisedSchema, 'The name of the field.', 'Write a label in every language.'),
    help: key(
      localisedSchema,
      'What the reader should enter, and where to find it.',
      'Write a help text in every language.',
    ),
  })
  .check(
    z.refine((p) => p.default === undefined || p.defaultFrom === undefined, {
      path: ['defaultFrom'],
      error: 'either `default` or `defaultFrom`, not both',
    }),
  );

/** content/parameters.yaml: parameter name → definition. */
export const parameterCatalogueSchema = z.record(parameterNameSchema, parameterSchema);

/** A definition in one locale, as the page hands it to the browser: scripts do without the help beside the field. */
export const localParameterSchema = z.object({
  ...commonShape,
  name: z.string(),
  // The choice of a purpose is a parameter that no catalogue has.
  group: z.enum(['purpose', ...parameterGroups]),
  defaultFrom: z.exactOptional(defaultFromShape(z.string())),
  choices: z.exactOptional(choicesShape(z.string())),
  label: z.string(),
});

export type ParameterDefinition = z.output<typeof parameterSchema>;
export type LocalParameter = z.output<typeof localParameterSchema>;
export type ContentValue = z.output<typeof contentValueSchema>;

/** The part of a definition that parsing and quoting need. */
export type ParameterRule = Pick<
  ParameterDefinition,
  | 'type'
  | 'optional'
  | 'maxLength'
  | 'min'
  | 'max'
  | 'pattern'
  | 'extension'
  | 'example'
  | 'default'
> & { choices?: readonly { value: string }[] };
