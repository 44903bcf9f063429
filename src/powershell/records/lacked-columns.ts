import type { Node, Parser } from 'web-tree-sitter';
import { onlyValue } from '../assigned-only.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { LackedColumn } from '../shell.ts';
import { subexpressionsInStrings } from '../subexpressions.ts';
import { plainVariableName, variablesOf } from '../variables.ts';
import { columnsOf } from './columns.ts';

/** What objects and tables have besides what a script gives them. */
const intrinsic =
  /^(?:count|length|longlength|rank|syncroot|isfixedsize|isreadonly|issynchronized|psobject|psbase|psadapted|psextended|pstypenames|item|keys|values)$/i;

/** What gives an object members that do not stand where it is made. */
const adding = /\bAdd-Member\b|\bUpdate-TypeData\b/i;

/** What makes an object of another type, which has members of its own, of a table. */
const otherType =
  /\[(?!(?:hashtable|ordered|ps(?:custom)?object)\])[\w.]+\]\s*@\{|\bNew-Object\b(?!\s+(?:-TypeName\s+)?(?:System\.)?(?:Management\.Automation\.)?PS(?:Custom)?Object\b)[^\n;]*(?:\s-p|\s@)/i;

/** A member in the code of a text. */
const inText = /\$(?:\{(\w+)\}|(\w+))\.([A-Za-z_]\w*)\b(?!\()/g;

/** Finds members that a script reads of an object that it has made itself, and that it has not given it. */
export function lackedColumns(script: string, parser: Parser): LackedColumn[] {
  return withTree(script, parser, (tree) => {
    if (adding.test(script) || otherType.test(script)) return [];
    const known = new Map<string, readonly string[] | undefined>();
    const columns = (name: string) => {
      if (!known.has(name)) known.set(name, columnsOfVariable(tree, name));
      return known.get(name);
    };
    return readsIn(tree).flatMap(({ name, what, start }) => {
      const has = intrinsic.test(what) ? undefined : columns(name);
      const isLacked = has?.every((one) => one.toLowerCase() !== what.toLowerCase());
      return has && isLacked === true ? [{ what, start, columns: has }] : [];
    });
  });
}

interface Read {
  readonly name: string;
  readonly what: string;
  readonly start: number;
}

/** The members of variables that are read, in the order in which they stand. */
function readsIn(tree: ScriptTree): Read[] {
  return [
    ...nodesOf(tree.root, 'member_access').flatMap((node) => memberOf(tree, node)),
    ...nodesOf(tree.root, 'verbatim_string_characters').flatMap((node) => membersIn(tree, node)),
  ].sort((one, other) => one.start - other.start);
}

function memberOf(tree: ScriptTree, node: Node): Read[] {
  const [target, operator, member] = node.children;
  const core = target && coreOf(target);
  const [name] = core?.type === 'variable' ? variablesOf(core) : [];
  const what = member ? sourceOf(tree, member) : '';
  if (!member || name === undefined || operator?.text !== '.' || !/^\w+$/.test(what)) return [];
  return [{ name, what, start: member.startIndex }];
}

function membersIn(tree: ScriptTree, node: Node): Read[] {
  return subexpressionsInStrings(sourceOf(tree, node)).flatMap(({ code, start }) =>
    Array.from(code.matchAll(inText), ({ index, 0: all, 1: braced, 2: plain, 3: what = '' }) => {
      const at = node.startIndex + start + index + all.length - what.length;
      return { name: plainVariableName(braced ?? plain ?? ''), what, start: at };
    }),
  );
}

/** What a variable has where every value of it is an object that the script makes, and nothing is added to it. */
function columnsOfVariable(tree: ScriptTree, name: string): readonly string[] | undefined {
  const value = onlyValue(tree, name);
  if (!value || name === '_' || name === 'psitem') return undefined;
  const columns = columnsOf(tree, value);
  return columns && [...new Set(columns.map((one) => one.name))];
}
