import type { Node, Parser } from 'web-tree-sitter';
import { argumentsOf } from './arguments.ts';
import { isAsking, isPolicyOfOwn } from './asking-objects.ts';
import { consoles, consoleTarget } from './texts/console-targets.ts';
import { nodesOf } from './nodes.ts';
import { isOwnHandle, isOwnObject } from './own-objects.ts';
import { commandName } from './called-names.ts';
import { withTree } from './parse-script.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { CalledMethod } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';

/** Finds every method that a script calls, wherever it stands. */
export function calledMethods(script: string, parser: Parser): CalledMethod[] {
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) => [
      ...nodesOf(tree.root, 'invokation_expression').flatMap((node) => callOf(tree, node)),
      ...nodesOf(tree.root, 'command').flatMap((node) => memberCall(tree, node)),
    ]),
  );
}

function callOf(tree: ScriptTree, node: Node): CalledMethod[] {
  const [target, operator, member] = node.children;
  if (!target || !operator || !member) return [];
  const type = target.type === 'type_literal' ? sourceOf(tree, target).slice(1, -1) : undefined;
  const name = sourceOf(tree, member).replace(/['"]/g, '');
  const text = `${type === undefined ? '' : `[${type}]`}${operator.text}${name}()`;
  const typed = type !== undefined && { type: type.replace(/^System\./i, '') };
  const isClosed = /^(?:close|dispose)$/i.test(name) && isOwnHandle(tree, target);
  const isOwn =
    type === undefined &&
    (isClosed ||
      isOwnObject(tree, target) ||
      isOwnItem(tree, target) ||
      isPolicyOfOwn(tree, target));
  const given = sourceOf(tree, node).slice(member.endIndex - node.startIndex);
  const isOfConsole = consoles.test(consoleTarget(tree, target));
  const asks = type === undefined && isAsking(tree, target, name) && { asks: true as const };
  return [{ name, text, given, isOwn, isOfConsole, start: operator.startIndex, ...typed, ...asks }];
}

/** `$groups[$name]`, an item of a table or a list of the script's own. */
function isOwnItem(tree: ScriptTree, target: Node): boolean {
  const { firstChild } = target;
  return target.type === 'element_access' && firstChild !== null && isOwnObject(tree, firstChild);
}

/** The first word of names that are no property's: `delete`, `stopAsync`, `setValue`; `startTime` is one. */
const acting =
  /^(?:add|clear|close|commit|copy|create|delete|disable|enable|execute|invoke|kill|move|pause|put|reboot|remove|rename|reset|restart|save|set|shutdown|start|stop|terminate|uninstall|update|win32Shutdown|write)(?![a-z]|(?:Time|Date|String)$)|^format$/;

/** The member that `… | foreach Delete` calls of each thing, by its name; undefined for a property or a block. */
export function calledMember(tree: ScriptTree, command: Node): string | undefined {
  if (!/^(?:foreach|foreach-object|%)$/.test(commandName(tree, command))) return undefined;
  const [member] = argumentsOf(command).flatMap(({ value }) => value ?? []);
  const name = member ? sourceOf(tree, member).replace(/['"]/g, '') : '';
  return acting.test(name.charAt(0).toLowerCase() + name.slice(1)) ? name : undefined;
}

function memberCall(tree: ScriptTree, command: Node): CalledMethod[] {
  const name = calledMember(tree, command);
  const text = sourceOf(tree, command);
  return name === undefined
    ? []
    : [{ name, text, given: '', isOwn: false, isOfConsole: false, start: command.startIndex }];
}
