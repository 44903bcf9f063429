import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a value that may have several forms: where its kind is that of one form alone, what is wrong with that
 * one, at its own place.
 */
export function meantIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const ofKind = issue.errors.filter((issues) => !issues.some(isOfAnotherKind));
  // Of several maps, the one that has every key that is written.
  const ofKeys = ofKind.filter((issues) => !issues.some(isUnknownKey));
  const [meant, ...others] = ofKind.length > 1 ? ofKeys : ofKind;
  if (!meant || others.length > 0) return [issue];
  return meant.flatMap((inner) => meantIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** One issue for each kind of value that the forms of a union take, or none where forms share a kind. */
export function kindsOf(errors: readonly (readonly Issue[])[]): readonly Issue[] {
  const others = errors.flatMap((issues) => issues.find(isOfAnotherKind) ?? []);
  const kinds = new Map(others.map((issue) => ['expected' in issue && issue.expected, issue]));
  return others.length === errors.length ? [...kinds.values()] : [];
}

function isUnknownKey({ code, path }: Issue): boolean {
  return code === 'unrecognized_keys' && path.length === 0;
}

function isOfAnotherKind({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}
