import type { Node } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { ownersOfPaths } from './file-owners.ts';
import { givenTo } from './given-arguments.ts';
import { nodesOf } from './nodes.ts';
import { folderOf, joinedPath, lastPart, type PathValue } from './paths/path-text.ts';
import { pathValues } from './paths/path-values.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Owner } from './shell.ts';
import { givenToMethod } from './texts/text-pieces.ts';

/** Where a file that is moved or renamed was before, and where it is then. */
interface Move {
  readonly from: readonly PathValue[];
  readonly to: readonly PathValue[];
}

/** The files that a script brings to a path by moving them there: the runbook's where they were its own before. */
export function movedFiles(tree: ScriptTree): Owner[] {
  const moves = [
    ...nodesOf(tree.root, 'command').flatMap((command) => movesOf(tree, command)),
    ...nodesOf(tree.root, 'invokation_expression').flatMap((call) => movesByMethod(tree, call)),
  ];
  return moves.flatMap(({ from, to }) => {
    const records = ownersOfPaths(from).flatMap((owner) => ('record' in owner ? owner.record : []));
    return ownersOfPaths(to).flatMap((owner): Owner[] => {
      // What the reader names is the runbook's from then on, whatever it was made of.
      if ('parameter' in owner) return [owner];
      return 'record' in owner && records.length > 0 ? [{ ...owner, movedFrom: records }] : [];
    });
  });
}

/** The moves of files that a command makes. */
export function movesOf(tree: ScriptTree, command: Node): Move[] {
  const cmdlet = commandName(tree, command);
  if (cmdlet !== 'move-item' && cmdlet !== 'rename-item') return [];
  const given = givenTo(tree, command);
  const named = (...names: string[]) => given.find(({ name }) => mayMean(cmdlet, name, names));
  const placed = given.filter(({ name }) => name === '');
  const source = named('path', 'literalpath') ?? placed.shift();
  const target = named('destination', 'newname') ?? placed.shift();
  if (!source || !target) return [];
  const [from, to] = [source, target].map(({ value }) => pathValues(tree, value));
  if (!from || !to) return [];
  if (cmdlet === 'move-item') return [{ from, to: into(from, to) }];
  const renamed = from.flatMap(({ text }) =>
    to.map((name) => ({ text: joinedPath([folderOf(text), name.text]) })),
  );
  return [{ from, to: renamed }];
}

/** A file that is moved to a folder keeps its name there. */
function into(from: readonly PathValue[], to: readonly PathValue[]): readonly PathValue[] {
  return to.flatMap((target) =>
    /^<\w+>$|[\\/]$/.test(target.text)
      ? from.map(({ text }) => ({ text: joinedPath([target.text, lastPart(text)]) }))
      : [target],
  );
}

const moving = /^\[(?:System\.)?IO\.(?:File|Directory)\]::(Move|Replace)$/i;

/** `[IO.File]::Move($a, $b)`, and `[IO.File]::Replace($a, $b, $c)`, which keeps the earlier `$b` as `$c`. */
export function movesByMethod(tree: ScriptTree, call: Node): Move[] {
  const [target, operator, member] = call.children;
  if (!target || !operator || !member) return [];
  const name = `${sourceOf(tree, target)}${operator.text}${sourceOf(tree, member)}`;
  if (!moving.test(name)) return [];
  const paths = givenToMethod(call).map((node) => pathValues(tree, node));
  return paths.slice(1).flatMap((to, at) => {
    const from = paths[at];
    return from ? [{ from, to }] : [];
  });
}
