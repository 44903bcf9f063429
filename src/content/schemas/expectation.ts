import * as z from 'zod/mini';
import { key } from './key-help.ts';
import { idSchema } from './id.ts';
import { eachOnce, textSchema } from './text.ts';

const patternSchema = textSchema.check(z.refine(compiles, 'a regular expression'));

/** The tests for the value of a field; an expectation has exactly one. */
const tests = {
  equals: key(
    z.exactOptional(z.string()),
    'The value of the field, with placeholders where it is the reader’s.',
    "Write the value as the console shows it, in quotation marks: equals: 'True'.",
  ),
  matches: key(
    z.exactOptional(patternSchema),
    'A regular expression that the value of the field matches: one that lists texts, or asks for hexadecimal digits.',
    "Write texts, as 'Build (516|620)', or digits, as '^[0-9A-F]{40}$'.",
  ),
  absent: key(
    z.exactOptional(z.literal(true)),
    'That the field is empty or is not there.',
    'Write true, or leave the key out.',
  ),
  not: key(
    z.exactOptional(z.literal(true)),
    'That the field has another value than the one of `equals` or `matches`.',
    'Write true beside `equals` or `matches`, or leave the key out.',
  ),
};

const field = key(
  z.exactOptional(textSchema),
  'The name of a field of the output.',
  'Write the name of the field as the console shows it.',
);

const whereSchema = z.strictObject({
  field: key(
    textSchema,
    'The field that names the rows.',
    'Write the name of a field as the console shows it, as Identity.',
  ),
  equals: key(
    textSchema,
    'The value that the field has in the rows.',
    'Write the value as the console shows it.',
  ),
});

/** One thing that the output of a command must show. */
export const expectationSchema = z
  .strictObject({
    field,
    ...tests,
    where: key(
      z.exactOptional(whereSchema),
      'The rows that are judged, of which there must be one: those where another field has a value.',
      'Write { field: Identity, equals: Global }, or leave the key out.',
    ),
    each: key(
      z.exactOptional(textSchema),
      'The field that tells the rows apart, where every row is judged.',
      'Write the name of the field that names each row, as Identity.',
    ),
    one: key(
      z.exactOptional(z.literal(true)),
      'That one row is enough.',
      'Write true, or leave the key out.',
    ),
    text: key(
      z.exactOptional(textSchema),
      'A part of a line, where the output has no fields.',
      'Write the part of the line that must be there.',
    ),
  })
  .check(
    z.refine(
      (expectation) => hasOneTest(expectation, expectation.text),
      'a `text`, or a `field` with one of `equals`, `matches` and `absent`',
    ),
    z.refine(
      ({ each, one, where, text }) =>
        [each, one, where, text].filter((given) => given !== undefined).length < 2,
      'one of `each`, `one`, `where` and `text`',
    ),
  );

/** A known text or value that says that something is wrong. */
export const failureSchema = z
  .strictObject({
    id: key(
      idSchema,
      'The name under which each language tells the remedy.',
      'Write lower-case words joined by hyphens, as server-time-out.',
    ),
    contains: key(
      z.exactOptional(textSchema),
      'A part of the output or of the error.',
      'Write what the product says, in its own words.',
    ),
    field,
    ...tests,
    step: key(
      z.exactOptional(z.union([idSchema, z.array(idSchema).check(z.minLength(2), eachOnce)])),
      'The step that mends it, or the steps of several purposes: the page leads to the first one for the purpose of the reader.',
      'Write the id of a step of this runbook, or a list of several, as [sign-in, sign-in-to-remove].',
    ),
  })
  .check(
    z.refine(
      (failure) => hasOneTest(failure, failure.contains),
      '`contains`, or a `field` with one of `equals`, `matches` and `absent`',
    ),
  );

interface FieldTest {
  field?: string;
  equals?: string;
  matches?: string;
  absent?: true;
  not?: true;
}

function hasOneTest({ field, equals, matches, absent, not }: FieldTest, text?: string): boolean {
  if (not && equals === undefined && matches === undefined) return false;
  const found = [equals, matches, absent].filter((test) => test !== undefined).length;
  return text === undefined
    ? field !== undefined && found === 1
    : field === undefined && found === 0;
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}

export type Expectation = z.output<typeof expectationSchema>;
export type Failure = z.output<typeof failureSchema>;
