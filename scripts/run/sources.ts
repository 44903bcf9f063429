import { collectScript } from './child.ts';
import { contentCheck } from './content-check.ts';
import { takeSnapshot } from './snapshot.ts';
import { print } from './terminal.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Does something with a copy of the sources, and tells whether that went well. Content that does not pass its checks is
 * not used; only its diagnostics are printed.
 */
export async function withSources(
  content: string,
  use: (snapshot: Snapshot) => Promise<boolean>,
): Promise<boolean> {
  const { code, output } = await collectScript(contentCheck);
  if (code !== 0) {
    print(output);
    return false;
  }
  print('content: checked');
  const snapshot = takeSnapshot(content);
  try {
    return await use(snapshot);
  } finally {
    snapshot.remove();
  }
}
