import type { Node, Parser } from 'web-tree-sitter';
import { literalPattern } from '../literal-pattern.ts';
import { argumentsOf } from './arguments.ts';
import { bareCommandName, plainCommandName } from './command-names.ts';
import { calls } from './filter-blocks.ts';
import type { Finding } from './findings.ts';
import type { GivenParameter } from './name-tools.ts';
import { nodesOf } from './nodes.ts';
import { isOwnFunction } from './own-functions.ts';
import { withTree } from './parse-script.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { inStringsToo } from './subexpressions.ts';
import { variablesOf } from './variables.ts';

/** The names by which a script calls commands that it has not defined itself, without module and folder. */
export function calledNames(script: string, parser: Parser): Finding[] {
  return inForeignCalls(script, parser, (_, __, called) => [called]);
}

/** The parameters that a script gives to these commands, those in splatted tables among them. */
export function givenParameters(script: string, parser: Parser): GivenParameter[] {
  return inForeignCalls(script, parser, (tree, node, { what }) => {
    const cmdlet = plainCommandName(what);
    const found = argumentsOf(node).flatMap(({ parameter, value }) => [
      ...(parameter ? parameterAt(tree, parameter) : []),
      ...(value && sourceOf(tree, value).startsWith('@') ? keysOf(tree, value) : []),
    ]);
    return found.map((one) => {
      const beside = found.filter((other) => other !== one).map((other) => other.what);
      return { ...one, cmdlet, beside };
    });
  });
}

function inForeignCalls<T extends Finding>(
  script: string,
  parser: Parser,
  find: (tree: ScriptTree, node: Node, called: Finding) => readonly T[],
): T[] {
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) =>
      calls(tree).flatMap((node) => {
        const called = calledBy(tree, node);
        return called && !isOwnFunction(tree, node) ? find(tree, node, called) : [];
      }),
    ),
  );
}

/** The name of a command; one in quotes, or with marks in it, is none. */
function calledBy(tree: ScriptTree, node: Node): Finding | undefined {
  const name = node.childForFieldName('command_name');
  const written = name ? sourceOf(tree, name) : '';
  const what = bareCommandName(written);
  if (!name || !/^[a-z][\w-]*$/i.test(what) || !written.endsWith(what)) return undefined;
  return { what, start: name.endIndex - what.length };
}

function parameterAt(tree: ScriptTree, node: Node): Finding[] {
  const [, what] = /^-([a-z]\w*):?$/i.exec(sourceOf(tree, node)) ?? [];
  return what === undefined ? [] : [{ what, start: node.startIndex + 1 }];
}

/** The keys of a table of arguments: those with which it is made, and those that it is given later. */
function keysOf(tree: ScriptTree, splatted: Node): Finding[] {
  const [table = ''] = variablesOf(splatted);
  const made = (tree.assigned.get(table) ?? []).flatMap((node) =>
    nodesOf(node, 'hash_entry').flatMap((entry) => keyAt(tree, entry)),
  );
  const name = literalPattern(table);
  const later = new RegExp(String.raw`\$${name}(?:\.|\[['"])([a-z]\w*)(?:['"]\])?\s*=(?!=)`, 'gi');
  const given = Array.from(tree.script.matchAll(later), ({ 0: whole, 1: what = '', index }) => ({
    ...{ what, start: index + whole.lastIndexOf(what) },
  }));
  return [...made, ...given];
}

function keyAt(tree: ScriptTree, entry: Node): Finding[] {
  const key = entry.children.find(({ type }) => type === 'key_expression');
  const source = key ? sourceOf(tree, key) : '';
  const [what] = /[a-z]\w*/i.exec(source) ?? [];
  if (!key || what === undefined || !/^\s*['"]?\w+['"]?\s*$/.test(source)) return [];
  return [{ what, start: key.startIndex + source.indexOf(what) }];
}
