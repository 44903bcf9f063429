import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { isOwnPath } from './file-owners.ts';
import { givenTo } from './given-arguments.ts';
import { joinedPath, lastPart, plainPath } from './paths/path-text.ts';
import { pathValues } from './paths/path-values.ts';
import type { ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';

/** A folder that is there for others too. */
const shared =
  /^<\w+>(?:\\(?:contacts|desktop|documents|downloads|favorites|music|pictures|videos))?$/i;

/** Finds a copy that may lie over files of others: a whole tree in a folder that all share, or a name that is taken there. */
export function copying(tree: ScriptTree, command: Node, plain: string, name: string): Removal[] {
  if (plain !== 'copy-item') return [];
  const given = givenTo(tree, command);
  const placed = given.filter((one) => one.name === '');
  const named = (...names: string[]) => given.find((one) => mayMean(plain, one.name, names));
  const from = named('path', 'literalpath') ?? placed.shift();
  const to = named('destination') ?? placed.shift();
  if (!from || !to) return [];
  const folders = pathValues(tree, to.value)
    .map(({ text }) => plainPath(text))
    .filter((text) => shared.test(text));
  if (folders.length === 0) return [];
  const call = { name, start: command.startIndex, deed: 'copies' } as const;
  if (isRecursive(command))
    return [{ ...call, problem: 'which may lay a whole folder over files of others' }];
  const names = pathValues(tree, from.value).map(({ text }) => lastPart(text));
  const isTaken = folders.some((folder) =>
    names.some((one) => !isOwnPath(joinedPath([folder, one]))),
  );
  return isTaken ? [{ ...call, problem: 'which overwrites a file that is not the runbook’s' }] : [];
}

function isRecursive(command: Node): boolean {
  return argumentsOf(command).some(
    (argument) =>
      mayMean('copy-item', parameterNameOf(argument), ['recurse']) &&
      !/^\$false$/i.test(argument.value?.text ?? ''),
  );
}
