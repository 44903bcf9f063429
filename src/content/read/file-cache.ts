import { lstatSync } from 'node:fs';

/** Makes a reader that reads each file once, and anew when it has changed on disk. */
export function cachedByFile<T>(read: (path: string) => T): (path: string) => T {
  const kept = new Map<string, { stamp: string; value: T }>();
  return (path) => {
    // The stamp is taken before reading, so that a change meanwhile is read the next time.
    const stamp = stampOf(path);
    const known = kept.get(path);
    if (known?.stamp === stamp) return known.value;
    const value = read(path);
    kept.set(path, { stamp, value });
    return value;
  };
}

function stampOf(path: string): string {
  try {
    const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stat ? `${String(stat.mtimeNs)} ${String(stat.size)}` : 'absent';
  } catch {
    // Whoever reads the file says why it cannot be read.
    return 'unknown';
  }
}
