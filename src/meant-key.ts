import type * as z from 'zod/mini';

/** The keys that maps of an input may have, and how misspelled ones are known. */
export interface KnownKeys {
  /** The keys that a map at a path may have, where they are fixed. */
  keysAt?: (path: readonly PropertyKey[]) => readonly string[] | undefined;
  /** The one of some names that a misspelled name was probably meant to be. */
  closestName?: (name: string, names: readonly string[]) => string | undefined;
}

/** The key that the unknown one of an issue was probably meant to be: one like it, or the only one that is missing. */
export function intendedKey(
  issue: z.core.$ZodIssue,
  input: unknown,
  source: KnownKeys,
  issues: readonly z.core.$ZodIssue[],
): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const [key = '', ...others] = issue.keys;
  const known = source.keysAt?.(issue.path) ?? [];
  const absent = known.filter((name) => !hasPath(input, [...issue.path, name]));
  if (others.length > 0) return undefined;
  const paths = issues.map(({ path }) => JSON.stringify(path));
  const missing = absent.filter((name) => paths.includes(JSON.stringify([...issue.path, name])));
  return source.closestName?.(key, absent) ?? (missing.length === 1 ? missing[0] : undefined);
}

/** Whether an input has something at a path. */
export function hasPath(input: unknown, path: readonly PropertyKey[]): boolean {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = Reflect.get(value, key);
  }
  return value !== undefined;
}
