import type { RunbookContent } from '../read/content.ts';

/** A command, those that it undoes, and its own undo, by their ids. */
export function partnersOf({ structure }: RunbookContent, id: string): string[] {
  const all = Object.entries(structure?.value.commands ?? {});
  const undone = all.flatMap(([other, { undo }]) => (undo === id ? other : []));
  const own = structure?.value.commands[id]?.undo;
  return [id, ...undone, ...(typeof own === 'string' ? [own] : [])];
}
