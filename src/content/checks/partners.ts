import { closestName } from '../read/closest-name.ts';
import type { RunbookContent } from '../read/content.ts';

/** A command, those that it undoes, and its own undo, by the names of their files; a slip in a name is told elsewhere. */
export function partnersOf({ structure, commands }: RunbookContent, id: string): string[] {
  const entries = structure?.value.commands ?? {};
  const files = [...commands.keys()];
  const meant = (name: string) => (commands.has(name) ? name : (closestName(name, files) ?? name));
  const undos = Object.entries(entries).flatMap(([name, { undo }]) =>
    typeof undo === 'string' ? { change: meant(name), undo: meant(undo) } : [],
  );
  const undone = undos.flatMap(({ change, undo }) => (undo === id ? change : []));
  const own = undos.flatMap(({ change, undo }) => (change === id ? undo : []));
  return [id, ...undone, ...own];
}
