const maxPathLength = 119;
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const allowed = /^[A-Za-z0-9_.-]+$/;

function problemOf(path: string): string | undefined {
  if (path.length > maxPathLength)
    return `has ${path.length} characters, at most ${maxPathLength} are allowed`;
  for (const name of path.split('/')) {
    if (!allowed.test(name)) return 'has a name with other characters than A-Z a-z 0-9 _ . -';
    if (reserved.test(name)) return `has a name that Windows reserves: ${name}`;
    if (name.endsWith('.')) return 'has a name that ends with a dot';
  }
  return undefined;
}

/** Throws, naming them all, when paths could not be unpacked on every Windows. */
export function checkPaths(paths: readonly string[]): void {
  const problems = paths.flatMap((path) => problemOf(path)?.replace(/^/, `${path} `) ?? []);
  const seen = new Map<string, string>();
  for (const path of paths) {
    const same = seen.get(path.toLowerCase());
    if (same !== undefined) problems.push(`${path} and ${same} are one file on Windows`);
    seen.set(path.toLowerCase(), path);
  }
  if (problems.length > 0) throw new Error(`Paths of the bundle:\n  ${problems.join('\n  ')}`);
}
