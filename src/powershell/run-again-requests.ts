import type { Node } from 'web-tree-sitter';
import { assignedOnly } from './assigned-only.ts';
import { parameterNameOf, type Argument } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { isConstant } from './constants.ts';
import { coreOf, partsOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { isRead } from './run-again-types.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { tableEntries } from './table-entries.ts';
import { variablesOf } from './variables.ts';

const requests = new Set(['invoke-restmethod', 'invoke-webrequest']);

/** A part of an address that is made safe where it stands. */
const escaped = /\$\(\[(?:System\.)?uri\]::EscapeDataString\([^()]*\)\)/gi;

const escape = /^\[(?:System\.)?uri\]::EscapeDataString\([^()]*\)$/i;

/** An address in which only the host varies: behind it a value would be a path, or a filter of the server's. */
const varyingHost = /^https?:\/\/(?:[\w.-]|\{\{\w+\}\}|\$\w+|\$\{\w+\})+(?::\d+)?(?:\/[^$`{}]*)?$/i;

/** Finds an address or a body that the other side would read a value in as something else. */
export function requestFindings(
  tree: ScriptTree,
  cmdlet: string,
  args: readonly Argument[],
): Finding[] {
  if (!requests.has(cmdlet)) return [];
  const isSplatted = ({ value }: Argument) => value && sourceOf(tree, value).startsWith('@');
  const placed = args.find((argument) => !argument.parameter && !isSplatted(argument));
  const tables = args.flatMap((argument) => (isSplatted(argument) ? (argument.value ?? []) : []));
  const given = args.flatMap((argument) => {
    const name = argument === placed ? 'uri' : parameterNameOf(argument);
    return argument.value ? partFindings(tree, cmdlet, name, argument.value) : [];
  });
  return [...given, ...tables.flatMap((table) => tableFindings(tree, cmdlet, table))];
}

function tableFindings(tree: ScriptTree, cmdlet: string, table: Node): Finding[] {
  const [name = ''] = variablesOf(table);
  const entries = (tree.assigned.get(name) ?? []).flatMap((one) => tableEntries(tree, one));
  const isChanged = (tree.parts.get(name) ?? []).some((part) => !isConstant(tree, part));
  if (isChanged || entries.length === 0)
    return [{ what: `\`${table.text}\`, a table that changes`, start: table.startIndex }];
  return entries.flatMap(({ key, value }) =>
    value ? partFindings(tree, cmdlet, key.toLowerCase(), value) : [],
  );
}

function partFindings(tree: ScriptTree, cmdlet: string, name: string, value: Node): Finding[] {
  const start = value.startIndex;
  if (mayMean(cmdlet, name, ['uri']) && !isPlainAddress(tree, value, new Set()))
    return [{ what: '`-Uri` with a text behind the host that is not constant', start }];
  if (mayMean(cmdlet, name, ['body']) && !isPlainBody(tree, value, new Set()))
    return [{ what: '`-Body` with a text that is not constant', start }];
  return [];
}

type Judge = (tree: ScriptTree, node: Node, seen: Set<string>) => boolean;

/** Whether each value of a variable is sound; one that comes from elsewhere is not. */
function isOfVariable(tree: ScriptTree, node: Node, seen: Set<string>, judge: Judge): boolean {
  const [name = ''] = variablesOf(node);
  if (seen.has(name)) return true;
  seen.add(name);
  const values = assignedOnly(tree, name);
  return values.length > 0 && values.every((value) => judge(tree, value, seen));
}

/** Whether an address is constant, but for the host that it may name. */
export function isAddress(tree: ScriptTree, node: Node): boolean {
  return isPlainAddress(tree, node, new Set());
}

const isPlainAddress: Judge = (tree, node, seen) => {
  if (isConstant(tree, node)) return true;
  const core = coreOf(node);
  if (core.type === 'variable') return isOfVariable(tree, core, seen, isPlainAddress);
  const source = sourceOf(tree, core);
  if (/^'\{\{\w+\}\}'$/.test(source)) return true;
  const text = partsOf(core).map((part) => addressPart(tree, coreOf(part)));
  return varyingHost.test(text.join(''));
};

/** A part of an address without its quotes, and with `x` for what was made safe. */
function addressPart(tree: ScriptTree, part: Node): string {
  const source = sourceOf(tree, part).trim();
  if (escape.test(source)) return 'x';
  const text = source.replace(/^(['"])([^]*)\1$/, '$2').replace(escaped, 'x');
  return text.replace(/\$(\w+)/g, (whole, name: string) => (isEscaped(tree, name) ? 'x' : whole));
}

/** Whether a variable holds nothing but a part of an address that was made safe: `$realm = [uri]::EscapeDataString($x)`. */
function isEscaped(tree: ScriptTree, variable: string): boolean {
  const values = assignedOnly(tree, variable.toLowerCase());
  const isSafe = (value: Node) => escape.test(sourceOf(tree, value).trim());
  return values.length > 0 && values.every(isSafe);
}

const isPlainBody: Judge = (tree, node, seen) => {
  if (isConstant(tree, node) || isRead(tree, node)) return true;
  const core = coreOf(node);
  if (core.type === 'hash_literal_expression') return true;
  if (core.type === 'variable') return isOfVariable(tree, core, seen, isPlainBody);
  const last = core.type === 'pipeline_chain' ? core.lastChild : core;
  return last?.type === 'command' && commandName(tree, last) === 'convertto-json';
};
