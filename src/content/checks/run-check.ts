import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticsOfError } from '../read/fault.ts';
import { displayName } from '../read/text-file.ts';

/** Judges content, as far as it asks for it: a diagnostic for each mistake. */
export type Check<C = Content> = (content: C) => Diagnostic[] | Promise<Diagnostic[]>;

/** Runs a check; one that fails itself becomes a diagnostic. */
export async function runCheck<C extends Pick<Content, 'root'>>(
  check: Check<C>,
  content: C,
): Promise<Diagnostic[]> {
  try {
    return await check(content);
  } catch (error) {
    return diagnosticsOfError(error, displayName(content.root), check.name);
  }
}
