import type { ParameterDefinition } from '../schemas/parameter.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { definitionIn } from './definition-in.ts';

/**
 * Whether a runbook lists a parameter. A list with a name that the catalogue does not have may mean any that it has: that
 * name is reported, and not each use of the one that was meant.
 */
export function mayList(
  { parameters }: Runbook,
  catalogue: Readonly<Record<string, ParameterDefinition>>,
  name: string,
): boolean {
  if (parameters.includes(name)) return true;
  const isListMisspelled = parameters.some((listed) => !definitionIn(catalogue, listed));
  return isListMisspelled && definitionIn(catalogue, name) !== undefined;
}
