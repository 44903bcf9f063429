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
  if (ofKind.length > 1 && ofKeys.length === 0) return [withKeys(issue, ofKind)];
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

/** What is wrong with a map that has the keys of none of several forms, or of more than one. */
function withKeys(issue: Issue, forms: readonly (readonly Issue[])[]): Issue {
  const unknown = forms.map((issues) => issues.flatMap((one) => ('keys' in one ? one.keys : [])));
  const missing = forms.flatMap((issues) => issues.filter(isMissing).map(({ path }) => path[0]));
  const known = unknown.flat().filter((key) => unknown.some((keys) => !keys.includes(key)));
  const names = [...new Set([...missing, ...known])].map((name) => `\`${String(name)}\``);
  if (names.length === 0) return issue;
  const message = `one of the keys ${names.join(', ')}, and no other key`;
  return { code: 'custom', path: issue.path, message, input: issue.input };
}

function isMissing({ code, path, ...issue }: Issue): boolean {
  return code === 'invalid_type' && path.length === 1 && issue.input === undefined;
}

function isUnknownKey({ code, path }: Issue): boolean {
  return code === 'unrecognized_keys' && path.length === 0;
}

function isOfAnotherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union')
    return issue.errors.every((issues) => issues.some(isOfAnotherKind));
  return issue.code === 'invalid_type';
}
