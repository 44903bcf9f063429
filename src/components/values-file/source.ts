/** Where offered values come from: what is said of them depends on it. Only a link also brings steps that are done. */
export type Source = { readonly kind: 'file' } | { readonly kind: 'link'; readonly steps: number };

/** How many steps a source marks as done. */
export function stepsOf(source: Source): number {
  return source.kind === 'link' ? source.steps : 0;
}
