import * as z from 'zod/mini';

/** Interface strings: texts with `{slot}`s, plural maps (`one`, `other`…), or sections of these. */
export interface InterfaceStrings {
  readonly [key: string]: string | InterfaceStrings;
}

/** content/interface/<locale>.yaml. */
export const interfaceSchema: z.ZodMiniType<InterfaceStrings> = z.record(
  z.string(),
  z.union([z.string().check(z.minLength(1)), z.lazy(() => interfaceSchema)]),
);

/** The section of words that people type into search: nobody reads them on a page. */
export const typedWords = ['search', 'words'] as const;

const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const categories: ReadonlySet<string> = new Set(pluralCategories);

/** Whether a map of strings is one text in its plural forms rather than a section. */
export function isPluralMap(strings: InterfaceStrings): boolean {
  const keys = Object.keys(strings);
  return keys.includes('other') && keys.every((key) => categories.has(key));
}
