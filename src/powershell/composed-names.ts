import type { Node, Parser } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import { kindOf, makers } from './created-kinds.ts';
import type { ComposedName } from './findings.ts';
import { chainOf, writtenTo } from './name-chains.ts';
import { cutsIn } from './name-cuts.ts';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { marks } from './paths/path-text.ts';
import { pathValues } from './paths/path-values.ts';
import { namedObject } from './removed-objects.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** What removes an object; an item is a file, which is known by its path. */
const removing = /^(remove|uninstall|unregister|disable|revoke)-((?!item)\w+)$/;

/** Finds removals of objects whose names are put together of what is written and what is not, with the written pieces. */
export function composedNames(script: string, parser: Parser): ComposedName[] {
  return withTree(script, parser, (tree) =>
    nodesOf(tree.root, 'command').flatMap((command) => {
      const plain = commandName(tree, command);
      const [, verb, noun] = removing.exec(plain) ?? [];
      const named = verb !== undefined && noun !== undefined ? namedObject(command) : undefined;
      if (verb === undefined || noun === undefined || !named) return [];
      const pieces = piecesOf(tree, named.value);
      const cuts = cutsIn(tree, named.value);
      const [what = ''] = sourceOf(tree, command).split(/\s/);
      const kind = { noun: kindOf(noun), makers: makers(verb, noun) };
      return pieces.length + cuts.length > 0
        ? [{ what, start: command.startIndex, pieces, cuts, ...kind }]
        : [];
    }),
  );
}

/** The pieces of a name that are written, where others are not; what only divides it is none. */
function piecesOf(tree: ScriptTree, name: Node): string[] {
  const beside = pathValues(tree, name).flatMap(({ text }) => {
    const parts = text.split(marks);
    return parts.length > 1 ? parts.filter((_part, at) => at % 2 === 0) : [];
  });
  const pieces = [...beside, ...replacedIn(tree, name)].filter((one) => /[\p{L}\d]/u.test(one));
  return [...new Set(pieces)];
}

/** The texts that take the place of others in a name, or are put into it: `-replace 'a', 'b'`, `.Insert(0, 'b')`. */
function replacedIn(tree: ScriptTree, name: Node): string[] {
  return chainOf(tree, name).flatMap((core) => {
    const [, operator, right] = core.children;
    if (core.type === 'comparison_expression')
      return right && /^-[ci]?replace$/i.test(operator?.text.trim() ?? '')
        ? otherText(tree, right)
        : [];
    const isCall = core.type === 'invokation_expression' || core.type === 'member_access';
    return right && isCall ? ofMethod(right.text.toLowerCase(), writtenTo(tree, core)) : [];
  });
}

function ofMethod(method: string, given: string): string[] {
  const [, , inserted = ''] = /^\s*\([^,()]*,\s*(['"])([^'"$]*)\1\s*\)/.exec(given) ?? [];
  if (method === 'insert') return [inserted];
  const [, first, second] = /^\s*\(\s*'([^']*)'\s*,\s*'([^']*)'/.exec(given) ?? [];
  const isReplaced = method === 'replace' && first !== undefined && second !== undefined;
  return isReplaced ? differing([first, second]) : [];
}

/** The text behind the comma of `-replace`. */
function otherText(tree: ScriptTree, right: Node): string[] {
  const [, first, second] = /^\(?\s*'([^']*)'\s*,\s*'([^']*)'/.exec(sourceOf(tree, right)) ?? [];
  return first === undefined || second === undefined ? [] : differing([first, second]);
}

/** The second of two texts, where other signs than letters and digits are not all that it has otherwise. */
function differing([first = '', second = '']: readonly string[]): string[] {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  return plain(first) === plain(second) ? [] : [second.replaceAll(/\$\d|\$\{\w+\}/g, '')];
}
