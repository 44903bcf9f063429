/** Does some work on texts that are looked at again with every letter typed: once for each of them, of which so many are kept. */
export function byText<T>(most: number, work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    let found = known.get(text);
    if (found) return found.made;
    if (known.size > most) known.clear();
    found = { made: work(text) };
    known.set(text, found);
    return found.made;
  };
}
