import type { Parser } from 'web-tree-sitter';
import type { Assignment } from './assignment.ts';
import { ownAssignmentsOf } from './assignments.ts';
import { ownScopesOf, type ScopesOf } from './own-scopes.ts';
import { withTree } from './parse-script.ts';
import type { Finding } from './shell.ts';
import { partsAround, partsOfScript, type Surrounding } from './surroundings.ts';
import type { VariablePlace } from './variable-places.ts';

/** What a value stands for that is there until another one takes its place: `$found = $false`, `$all = @()`. */
const beginning =
  /^\s*=\s*(?:\$(?:true|false|null)|-?\d+|'[^']*'|"[^"$]*"|@\(\s*\)|@\{\s*\})\s*(?:[;}\r\n]|$)/i;

/** An assignment with the innermost block or function around it that has variables of its own. */
interface Given extends Assignment {
  readonly scope: Surrounding | undefined;
}

/** A script with what is known of one of its variables. */
interface Use {
  readonly script: string;
  readonly given: readonly Given[];
  /** Where it is read. */
  readonly reads: readonly VariablePlace[];
  readonly scopesOf: ScopesOf;
}

/**
 * Finds variables that only a block or a function with variables of its own gives a value, and that are read outside of it,
 * where they are as before: `& { $found = $true }; if ($found) { … }`.
 */
export function lostValues(
  script: string,
  places: readonly VariablePlace[],
  parser: Parser,
): Finding[] {
  const scopesOf = ownScopesOf(script);
  const aroundOf = placesIn(script, places, parser);
  return [...ownAssignmentsOf(script, parser)].flatMap(([name, all]) => {
    const given = all.map((one) => ({ ...one, scope: scopesOf(aroundOf(one))[0] }));
    if (given.every(({ scope }) => scope === undefined)) return [];
    // Whoever writes a scope knows of them.
    if (given.some(({ start, end }) => /^\$\{?\w+:/.test(script.slice(start, end)))) return [];
    const isTarget = (at: number) => given.some(({ start, end }) => start <= at && at < end);
    const reads = places.filter((one) => one.name === name && !isTarget(one.start));
    const read = reads.find((one) => isEmpty(one, { script, given, reads, scopesOf }));
    // All uses of one variable are one mistake.
    return read ? [{ what: read.written, start: read.start }] : [];
  });
}

/** What is around an assignment; of those by a name, which is no variable where it stands, asked for where there are any. */
function placesIn(script: string, places: readonly VariablePlace[], parser: Parser) {
  const byStart = new Map(places.map((place) => [place.start, place]));
  let parts: Surrounding[] | undefined;
  return ({ start }: Assignment): Pick<VariablePlace, 'around'> => {
    const place = byStart.get(start);
    if (place) return place;
    parts ??= withTree(script, parser, (tree) => partsOfScript(tree, 0));
    return { around: partsAround(parts, start) };
  };
}

/** Whether a variable does not have the value that the script gives it before. */
function isEmpty(read: VariablePlace, { script, given, reads, scopesOf }: Use): boolean {
  // A block that is kept, and a function, see the variables of whoever calls them.
  if (read.around.some(({ part }) => /^(?:function|kept|sent)$/.test(part))) return false;
  const scopes = scopesOf(read);
  const isSeen = ({ scope }: Given) => !scope || scopes.some(({ start }) => start === scope.start);
  const lost = given.filter((one) => !isSeen(one) && one.at < read.start);
  const seen = given.filter(isSeen);
  if (seen.length === 0) return lost.length > 0;
  const isBeginning = seen.every(({ end }) => beginning.test(script.slice(end)));
  const [own] = scopes;
  return lost.some(({ scope, start: at }) => {
    if (!scope || (own && !isWithin(scope.start, own))) return false;
    if (!isBeginning && !isToTakePlace(at, scope, seen)) return false;
    // What a block reads itself may be meant for it alone, but not what it reads to give it a value: `$n = $n + 1`.
    const isForItself = (at: number) => given.some((one) => one.start <= at && at < one.at);
    return !reads.some(({ start }) => isWithin(start, scope) && !isForItself(start));
  });
}

/** Whether a block is run to put another value in the place of one before it, which functions with names of their own are not. */
function isToTakePlace(at: number, { part }: Surrounding, seen: readonly Given[]): boolean {
  return part !== 'function' && seen.every((one) => one.at <= at);
}

const isWithin = (at: number, { start, end }: Surrounding): boolean => start <= at && at < end;
