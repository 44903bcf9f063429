declare global {
  var fieldbookReads: Set<string> | undefined;
}

/**
 * Does something, and gives what it made with the paths of the content that were read meanwhile. One thing at a time: what
 * else reads then is taken for it. The paths are the same for all copies of this module, of which a build has two.
 */
export async function notingReads<T>(
  make: () => Promise<T>,
): Promise<{ readonly made: T; readonly reads: ReadonlySet<string> }> {
  const reads = new Set<string>();
  globalThis.fieldbookReads = reads;
  try {
    return { made: await make(), reads };
  } finally {
    globalThis.fieldbookReads = undefined;
  }
}

/** Notes that a path was read, or something else that is no file, if somebody wants to know. */
export function noteRead(path: string): void {
  globalThis.fieldbookReads?.add(path);
}

/** Reads something that is not to be noted, because whoever notes asks for the same answer. */
export function readUnnoted<T>(read: () => T): T {
  const reads = globalThis.fieldbookReads;
  globalThis.fieldbookReads = undefined;
  try {
    return read();
  } finally {
    globalThis.fieldbookReads = reads;
  }
}
