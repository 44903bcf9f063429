import type { Node, Parser } from 'web-tree-sitter';
import { isClosable, isSettingOfOwn } from './asking-objects.ts';
import { isConstant } from './constants.ts';
import { isHarmlessType } from './harmless-types.ts';
import { madeTypes } from './made-types.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';
import { judgesServers } from './unchecked-certificates.ts';
import { variablesOf } from './variables.ts';

/** Types of which an object is more than memory of the script's: a file, a store of the system's. */
const shared = /\bio\.(?!memorystream|path|string)|x509store|cultureinfo|thread/i;

/** Whether a node is a variable that holds nothing but what the script made itself, or a text. */
export function isOwnObject(tree: ScriptTree, node: Node): boolean {
  const core = coreOf(node);
  return core.type === 'variable'
    ? valuesAre(tree, core, (value) => isMade(tree, value))
    : isText(tree, core);
}

/** Whether a node is a variable that holds nothing but what the script opened itself, as a store of certificates. */
export function isOwnHandle(tree: ScriptTree, node: Node): boolean {
  const core = coreOf(node);
  const isOpened = (value: Node) => isHarmlessType(newTypeOf(tree, value));
  return (core.type === 'variable' && valuesAre(tree, core, isOpened)) || isClosable(tree, core);
}

function valuesAre(tree: ScriptTree, variable: Node, are: (value: Node) => boolean): boolean {
  const [name = ''] = variablesOf(variable);
  const values = tree.assigned.get(name) ?? [];
  if (values.length === 0 || tree.given.has(name) || tree.loops.has(name)) return false;
  return values.every(are);
}

/** The type that `New-Object` makes; empty for anything else. */
function newTypeOf(tree: ScriptTree, value: Node): string {
  const core = coreOf(value);
  return core.type === 'command' ? (madeTypes(tree, core)[0] ?? '') : '';
}

function isMade(tree: ScriptTree, value: Node): boolean {
  const core = coreOf(value);
  if (core.type === 'hash_literal_expression' || core.type === 'array_expression') return true;
  if (core.type !== 'command') return isText(tree, core) || isCast(tree, value);
  return isMemory(newTypeOf(tree, core));
}

function isMemory(type: string): boolean {
  return isHarmlessType(type) && !shared.test(type);
}

function isText(tree: ScriptTree, node: Node): boolean {
  if (isConstant(tree, node) || /^(?:'[^']*'|"[^"]*")$/.test(sourceOf(tree, node))) return true;
  const [target, , member] = node.type === 'invokation_expression' ? node.children : [];
  const giving = /^(?:join|padleft|padright|replace|substring|tolower|tostring|toupper|trim\w*)$/i;
  return target !== undefined && member !== undefined && giving.test(sourceOf(tree, member));
}

function isCast(tree: ScriptTree, value: Node): boolean {
  const [cast] = nodesOf(value, 'cast_expression');
  const type = cast?.firstChild;
  const isWhole = cast?.startIndex === value.startIndex && cast.endIndex === value.endIndex;
  return isWhole && type ? isMemory(sourceOf(tree, type)) : false;
}

/** Settings of the session alone. */
const settings =
  /^\[(?:System\.)?(?:Net\.ServicePointManager\]::SecurityProtocol|Console\]::\w+Encoding)$/i;

/** Finds each assignment to a property or an item of something that the script has not made itself. */
export function memberWrites(script: string, parser: Parser): Finding[] {
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) => {
      const written = nodesOf(tree.root, 'assignment_expression').flatMap(
        ({ firstChild }) => firstChild ?? [],
      );
      const counted = ['post_increment_expression', 'post_decrement_expression']
        .concat(['pre_increment_expression', 'pre_decrement_expression'])
        .flatMap((type) => nodesOf(tree.root, type));
      return [...written, ...counted].flatMap((left) => foreignMember(tree, left));
    }),
  );
}

function foreignMember(tree: ScriptTree, left: Node): Finding[] {
  const members = ['member_access', 'element_access'].flatMap((type) => [
    ...(left.type === type ? [left] : []),
    ...nodesOf(left, type),
  ]);
  const outer = members.filter((one) => !members.some((other) => isInside(one, other)));
  return outer.flatMap((member) => {
    const target = member.firstChild;
    const what = sourceOf(tree, member);
    const isOwn = target && target.type !== 'type_literal' && isOwnObject(tree, target);
    return isOwn || settings.test(what) || judgesServers(what) || isSettingOfOwn(tree, member)
      ? []
      : [{ what, start: member.startIndex }];
  });
}

function isInside(inner: Node, outer: Node): boolean {
  return (
    inner.id !== outer.id &&
    outer.startIndex <= inner.startIndex &&
    inner.endIndex <= outer.endIndex
  );
}
