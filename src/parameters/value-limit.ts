/**
 * The most characters of a value as it is typed: a list of some thousand domains. The form, the browser's storage,
 * values files and links between pages keep to it alike, so that what one of them takes no other drops.
 */
export const longestValue = 50_000;
