import type { Node } from 'web-tree-sitter';
import { parameterNameOf, type Argument } from './arguments.ts';
import { isConstant } from './constants.ts';
import { isHarmlessType, plainTypeName } from './harmless-types.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { isDataFile, isProgram } from './run-again-files.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';

/** Finds what an argument of `New-Object` may have read a second time. */
export function objectFindings(
  tree: ScriptTree,
  argument: Argument,
  all: readonly Argument[],
): Finding[] {
  const { parameter, value } = argument;
  const name = parameterNameOf(argument);
  const start = (parameter ?? value)?.startIndex ?? 0;
  if ('comobject'.startsWith(name) && name.length > 1)
    return [{ what: '`-ComObject`, which may run a text', start }];
  if (!value || !isFirst(argument, all)) return [];
  if (isConstantPattern(tree, value, all)) return [];
  if (isRunningType(tree, value)) return [{ what: '`New-Object` of a type that runs code', start }];
  if (
    /\bio\./i.test(sourceOf(tree, value)) &&
    all.some((one) => one.value && pathsIn(one.value).some((path) => isProgram(tree, path)))
  )
    return [{ what: '`New-Object` of a file that may be run', start }];
  if (isUnknownUse(tree, value, all))
    return [{ what: '`New-Object` of a type that may read a text again', start }];
  return [];
}

/** The first of a list of arguments: `IO.StreamWriter $path, $true`. */
function firstOf(value: Node): Node {
  const core = coreOf(value);
  return core.type === 'array_literal_expression' ? (core.firstNamedChild ?? core) : value;
}

/** An argument, or those in brackets that are glued to the type: `IO.StreamWriter('C:\\a.ps1', $true)`. */
function pathsIn(value: Node): readonly Node[] {
  return [value, ...nodesOf(value, 'argument_expression')];
}

function isFirst(argument: Argument, all: readonly Argument[]): boolean {
  const name = parameterNameOf(argument);
  return name === '' ? argument === all[0] : name.length > 1 && 'typename'.startsWith(name);
}

/** Whether a type runs code, looks up what is given to it, or cannot be seen. */
function isRunningType(tree: ScriptTree, value: Node): boolean {
  const type = plainTypeName(sourceOf(tree, value));
  const isRunning =
    /^(?:management|reflection|codedom|directoryservices|diagnostics\.process)|^(?:text\.regularexpressions\.)?regex$/;
  return !/^[\w.]+$/.test(type) || (isRunning.test(type) && !isHarmlessType(type));
}

/** `New-Object regex '^a$'`, whose pattern is constant. */
function isConstantPattern(tree: ScriptTree, type: Node, all: readonly Argument[]): boolean {
  const isPattern = /^(?:(?:System\.)?Text\.RegularExpressions\.)?regex(?:\(|$)/i;
  return (
    isPattern.test(sourceOf(tree, type).replace(/^['"]/, '').replace(/['"]$/, '')) &&
    all.every(({ value }) => !value || isConstant(tree, value))
  );
}

/** Whether a type of which nothing is known gets more than constants. */
function isUnknownUse(tree: ScriptTree, type: Node, all: readonly Argument[]): boolean {
  const others = all.flatMap(({ value }) => (value && value.id !== type.id ? value : []));
  if (isHarmlessType(sourceOf(tree, type)) || others.every((value) => isConstant(tree, value)))
    return false;
  const [path] = others.flatMap((value) => nodesOf(value, 'argument_expression')[0] ?? value);
  const isWriter = plainTypeName(sourceOf(tree, type)) === 'io.streamwriter';
  return (
    !isWriter || !path || sourceOf(tree, path).includes('{{') || !isDataFile(tree, firstOf(path))
  );
}
