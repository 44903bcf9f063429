/** A parameter as far as its names are concerned. */
interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/**
 * Values under the names that their parameters have now. A value under an earlier name counts where there is none under the
 * new one; where there are both, the new one counts and the earlier one stays under its own name, so that nothing is lost.
 */
export function underNewNames<T>(
  values: Readonly<Record<string, T>>,
  parameters: readonly Named[],
): Record<string, T> {
  const all = new Map(Object.entries(values));
  for (const { name, aliases = [] } of parameters) {
    for (const alias of aliases) {
      const value = all.get(alias);
      if (value === undefined || all.has(name)) continue;
      all.delete(alias);
      all.set(name, value);
    }
  }
  return Object.fromEntries(all);
}
