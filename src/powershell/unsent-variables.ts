import type { Assignments } from './assignments.ts';
import type { Finding } from './shell.ts';
import type { VariablePlace } from './variable-places.ts';

/**
 * Finds variables of a script in blocks that run in another process or on another server, where they are empty; all of one
 * name in a block are one.
 */
export function unsentVariables(
  places: readonly VariablePlace[],
  assignments: Assignments,
): Finding[] {
  const found = new Map<string, Finding>();
  for (const { name, written, start, around } of places) {
    const block = around.find(({ part }) => part === 'sent');
    const own = assignments.get(name);
    if (!block || !own || own.some(({ at }) => block.start <= at && at < block.end)) continue;
    const key = `${block.start} ${name}`;
    if (!found.has(key)) found.set(key, { what: written, start });
  }
  return [...found.values()];
}
