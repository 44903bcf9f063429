import { ModelSession } from '../model/session.ts';
import type { Version } from './worlds.ts';

const sessions: Partial<Record<Version, ModelSession>> = {};

/** The run's PowerShell with Lync Server as modelled, one for each version. */
export function lync(version: Version = 'later'): ModelSession {
  return (sessions[version] ??= new ModelSession({
    models: ['lync'],
    earlier: version === 'earlier',
  }));
}

/** Ends the PowerShells once all tests of the run are done. */
export function endLync(): void {
  for (const session of Object.values(sessions)) session.close();
}
