import { join } from 'node:path';
import { ModelSession } from '../model/session.ts';
import { plain, type Step } from '../model/case.ts';
import { ourFile } from './certificates.ts';
import { scriptOf } from './values.ts';

let session: ModelSession | undefined;

/** The run's one PowerShell with Exchange, Graph, MSOnline and the computer as modelled. */
export function exchange(): ModelSession {
  return (session ??= new ModelSession({ models: ['exchange', 'graph', 'msonline', 'computer'] }));
}

/** Ends the PowerShell once all tests of the run are done. */
export function endExchange(): void {
  session?.close();
}

/** A command of the runbook; where it exports, the folder is not there yet. */
export function step(command: string): Step {
  const name = command.includes('export') ? 'new/deep/OAuthCert.cer' : 'OAuthCert.cer';
  return plain(scriptOf(command, join(exchange().profile, name)));
}

/** The files that a command finds. */
export function filesFor(command: string): Record<string, string> {
  return command.includes('credential') ? { 'OAuthCert.cer': ourFile } : {};
}
