import type { Node, Parser } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import { kindOf, makers } from './created-kinds.ts';
import type { ComposedName } from './findings.ts';
import { coreOf, nodesOf, partsOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { marks } from './paths/path-text.ts';
import { pathValues } from './paths/path-values.ts';
import { reachingValues } from './paths/reaching-values.ts';
import { namedObject } from './removed-objects.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { givenToMethod } from './texts/text-pieces.ts';
import { namesIn } from './variables.ts';

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
      const [what = ''] = sourceOf(tree, command).split(/\s/);
      const kind = { noun: kindOf(noun), makers: makers(verb, noun) };
      return pieces.length > 0 ? [{ what, start: command.startIndex, pieces, ...kind }] : [];
    }),
  );
}

/** The pieces of a name that are written, where others are not; what only divides it is none. */
function piecesOf(tree: ScriptTree, name: Node): string[] {
  const beside = pathValues(tree, name).flatMap(({ text }) => {
    const parts = text.split(marks);
    return parts.length > 1 ? parts.filter((_part, at) => at % 2 === 0) : [];
  });
  const pieces = [...beside, ...replacedIn(tree, name, [])].filter((one) => /[\p{L}\d]/u.test(one));
  return [...new Set(pieces)];
}

/** The texts that take the place of others in a name: `$identity -replace 'a', 'b'`, `$identity.Replace('a', 'b')`. */
function replacedIn(tree: ScriptTree, node: Node, seen: readonly string[]): string[] {
  const found: string[] = [];
  // A chain of members may be as long as a script.
  for (let at: Node | undefined = node; at;) {
    const core = coreOf(at);
    const [left, operator, right] = core.children;
    at = undefined;
    switch (core.type) {
      case 'additive_expression':
        found.push(...partsOf(core).flatMap((part) => replacedIn(tree, part, seen)));
        break;
      case 'comparison_expression': {
        const isReplaced = /^-[ci]?replace$/i.test(operator?.text.trim() ?? '');
        if (isReplaced && right) found.push(...otherText(tree, right));
        at = left;
        break;
      }
      case 'invokation_expression':
      case 'member_access':
        if (right?.text.toLowerCase() === 'replace')
          found.push(...differing(givenTo(tree, core).slice(0, 2)));
        at = left;
        break;
      case 'element_access':
        at = left;
        break;
      case 'variable':
      case 'verbatim_string_characters':
        found.push(...replacedInVariables(tree, core, seen));
    }
  }
  return found;
}

/** The same, in what was assigned to the variables of a name. */
function replacedInVariables(tree: ScriptTree, core: Node, seen: readonly string[]): string[] {
  return namesIn(tree, core)
    .filter((one) => !seen.includes(one))
    .flatMap((one) =>
      reachingValues(tree, one, core).assigned.flatMap((value) =>
        replacedIn(tree, value, [...seen, one]),
      ),
    );
}

/** The texts that a method is given; behind an argument of a command, its brackets are the next argument. */
function givenTo(tree: ScriptTree, call: Node): string[] {
  const own = givenToMethod(call).map((one) => sourceOf(tree, one));
  const source = own.length > 0 ? own.join() : tree.script.slice(call.endIndex);
  const [, first, second] = /^\(?\s*'([^']*)'\s*,\s*'([^']*)'/.exec(source) ?? [];
  return first === undefined || second === undefined ? [] : [first, second];
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
