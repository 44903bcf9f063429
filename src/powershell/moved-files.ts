import type { Node } from 'web-tree-sitter';
import { mayMean } from './cmdlet-parameters.ts';
import { ownersOf } from './file-owners.ts';
import { givenTo, switchedOn } from './given-arguments.ts';
import { scan } from './lexer.ts';
import { coreOf } from './nodes.ts';
import { pathText } from './path-texts.ts';
import { isOwnPlace } from './own-places.ts';
import { problemOf } from './overwritten-files.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';
import { variablesOf } from './variables.ts';

const literal = ['literalpath'];
const path = ['path', ...literal];

/** Finds a command by which a file goes away from its place, with whose it is. */
export function moving(tree: ScriptTree, command: Node, plain: string, name: string): Removal[] {
  if (plain !== 'move-item' && plain !== 'rename-item') return [];
  const call: Removal = { name, start: command.startIndex, deed: 'moves' };
  if (command.previousSibling?.type === '|')
    return [{ ...call, problem: 'which moves whatever it is given by `|`' }];
  const given = givenTo(tree, command);
  const named = given.find((one) => mayMean(plain, one.name, path));
  const [first, second] = given.filter((one) => one.name === '');
  const source = named ?? first;
  if (!source) return [{ ...call, problem: 'which moves what cannot be followed' }];
  const isLiteral = plain === 'rename-item' || mayMean(plain, source.name, literal);
  if (!isLiteral && hasWildcards(tree, source.value))
    return [{ ...call, problem: 'which may take wildcards' }];
  const to =
    given.find((one) => mayMean(plain, one.name, ['destination'])) ?? (named ? first : second);
  const isForced = switchedOn(tree, command).some((one) => mayMean(plain, one, ['force']));
  if (plain === 'move-item' && isForced && to && !isOwnPlace(tree, to.value))
    return [{ ...call, ...problemOf() }];
  return [{ ...call, owners: ownersOf(tree, source.value), paths: [pathText(tree, source.value)] }];
}

/** Whether a text among those that make a path has wildcards. */
function hasWildcards(tree: ScriptTree, node: Node, seen = new Set<string>()): boolean {
  const core = coreOf(node);
  const source = sourceOf(tree, core);
  const texts = /^[^\s'"$()]+$/.test(source)
    ? [source]
    : scan(source).map(({ start, end }) => source.slice(start, end));
  // In `"$(…)"` brackets are of the code.
  if (texts.some((text) => /[*?[\]]/.test(text.replace(/\$\([^)]*\)/g, '')))) return true;
  return variablesOf(core).some((name) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return (tree.assigned.get(name) ?? []).some((value) => hasWildcards(tree, value, seen));
  });
}
