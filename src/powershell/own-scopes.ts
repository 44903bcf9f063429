import type { Surrounding } from './surroundings.ts';
import type { VariablePlace } from './variable-places.ts';

/** The blocks and functions around a place that have variables of their own, the innermost first. */
export type ScopesOf = (place: Pick<VariablePlace, 'around'>) => readonly Surrounding[];

/** Finds the blocks and functions of a script that have variables of their own. */
export function ownScopesOf(script: string): ScopesOf {
  const known = new Map<number, boolean>();
  const isKnown = (part: Surrounding) => {
    const found = known.get(part.start) ?? isOwn(script, part);
    known.set(part.start, found);
    return found;
  };
  return ({ around }) =>
    around.filter((one) => /^(?:called|each|function|kept)$/.test(one.part) && isKnown(one));
}

/** What runs a block here with variables of its own; a call by `Invoke-Command` on a server is no such block. */
const runner = String.raw`&\s*|\b(?:invoke-command|icm)\s+(?:-scriptblock\s+)?`;

const behindRunner = new RegExp(`(?:${runner})$`, 'i');

/** Whether a part of a script has variables of its own: a function, and a block that `&` and the like run, at once or later. */
function isOwn(script: string, { part, start, end }: Surrounding): boolean {
  if (part === 'function') return !isRunWithin(script, start);
  const before = script.slice(Math.max(0, start - 200), start);
  if (/^\s*-nonew/i.test(script.slice(end, end + 50))) return false;
  if (behindRunner.test(before)) return true;
  if (part !== 'kept') return false;
  const name = /\$(\w+)\s*=\s*$/.exec(before)?.[1];
  if (name === undefined) return false;
  const uses = new RegExp(
    String.raw`(${runner})?[$@]\{?(?:\w+:)?${name}\b(?!\s*=)(\.invoke\()?`,
    'gi',
  );
  const runners = Array.from(script.matchAll(uses), ([, run, called]) => run ?? called);
  return runners.length > 0 && !runners.includes(undefined);
}

/** Whether `.` runs a function that begins at a place, with the variables of whoever calls it. */
function isRunWithin(script: string, start: number): boolean {
  const head = script.slice(start, start + 200);
  const name = /^\w+\s+(?:\w+:)?([\w-]+)/.exec(head)?.[1] ?? '';
  return new RegExp(String.raw`(?<![\w)\]}.])\.\s*(?:\w+:)?${name}(?![\w-])`, 'i').test(script);
}
