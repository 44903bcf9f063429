import { startContentCheck, type RunningCheck } from './content-check.ts';
import type { BuildRequest } from './build-request.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';

/**
 * Does something with a copy of the sources while their content is checked, and tells whether that went well. What is made
 * may be used only once the content is known to be sound; of content that is not, only its diagnostics are printed.
 */
export async function withSources(
  request: BuildRequest,
  use: (snapshot: Snapshot, check: RunningCheck) => Promise<boolean>,
): Promise<boolean> {
  const copied = Promise.withResolvers<Snapshot>();
  const check = startContentCheck(request, copied.promise);
  try {
    const snapshot = takeSnapshot(request.settings, request.target);
    copied.resolve(snapshot);
    try {
      return (await use(snapshot, check)) && (await check.isSound);
    } finally {
      await snapshot.remove();
    }
  } catch (error) {
    copied.reject(error);
    // A mistake of the content may be what failed, and is said in better words by the check.
    if (await check.isSound) throw error;
    return false;
  }
}
