/**
 * The most characters of a value as it is typed: a list of some thousand domains. The form, the browser's storage,
 * values files and links between pages all use it, so that none of them drops a value that another accepts.
 */
export const longestValue = 50_000;

/** Whether a text is so long that its writer is to know of the limit, and not yet over it. */
export function isNearLimit(length: number): boolean {
  return length > longestValue * 0.9 && length <= longestValue;
}
