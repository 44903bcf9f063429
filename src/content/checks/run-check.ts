import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticsOfError } from '../read/fault.ts';
import { displayName } from '../read/text-file.ts';

/** Judges content: a diagnostic for each mistake. */
export type Check = (content: Content) => Diagnostic[] | Promise<Diagnostic[]>;

/** Runs a check; one that fails itself becomes a diagnostic. */
export async function runCheck(check: Check, content: Content): Promise<Diagnostic[]> {
  try {
    return await check(content);
  } catch (error) {
    return diagnosticsOfError(error, displayName(content.root), check.name);
  }
}
