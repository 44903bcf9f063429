import * as z from 'zod/mini';

/** A fact of the sources, as shared notes number them. */
export const factSchema = z.string().check(z.regex(/^[A-Z]\d{1,3}$/, 'a fact id such as A12'));

/** A text that is not empty. */
export const textSchema = z.string().check(z.trim(), z.minLength(1, 'a text that is not empty'));

/** A name as a text has it: what is around it would keep it from being found there. */
export const nameSchema = z
  .string()
  .check(
    z.minLength(1, 'a text that is not empty'),
    z.regex(
      /^[^\s<>`](?:[^\n<>`]*[^\s<>`])?$/,
      'a name without spaces around it, tags and backticks',
    ),
  );

/** Holds a list to having no item twice. */
export const eachOnce = z.refine<readonly unknown[]>(
  (items) => new Set(items).size === items.length,
  'each item once',
);
