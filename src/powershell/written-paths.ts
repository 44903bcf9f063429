import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { outputOfCall } from './paths/path-functions.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { plainVariableName } from './variables.ts';

/** What can be seen of the end of a path: a text, a value of the reader's, a folder of the account, or nothing. */
export type PathEnd = { text: string } | { isNamed: true } | { isFolder: true } | undefined;

/** A date in digits. */
const dated = /^Get-Date\s+-Format\s+'[dHhmMsy_-]{4,}'$/i;
const datedInText = /\$\(Get-Date\s+-Format\s+'[dHhmMsy_-]{4,}'\)(?="?$)/i;

const folders = /^env:(?:userprofile|homepath|temp|tmp|public)$/;

/** Every way in which the path that a node gives may end. */
export function pathEnds(tree: ScriptTree, node: Node, seen = new Set<string>()): PathEnd[] {
  const core = coreOf(node);
  switch (core.type) {
    case 'variable':
      return variableEnds(tree, plainVariableName(core.text), seen);
    case 'command':
      return commandEnds(tree, core, seen);
    case 'array_literal_expression':
    case 'array_expression':
      return core.namedChildren.flatMap((child) => pathEnds(tree, child, seen));
    case 'invokation_expression':
      return combinedEnds(tree, core, seen);
    case 'format_expression':
      return formattedEnds(tree, core);
    case 'additive_expression':
      return endsOfChild(tree, core.lastChild, seen);
    case 'comparison_expression':
      return replacedEnds(tree, core, seen);
    case 'element_access':
      return endsOfChild(tree, core.firstChild, seen);
    default:
      return textEnds(tree, core, seen);
  }
}

function endsOfChild(tree: ScriptTree, child: Node | null, seen: Set<string>): PathEnd[] {
  return child ? pathEnds(tree, child, seen) : [undefined];
}

/** `$name -replace '…', '_'`, by which a name gets no other end: it cannot lose one, and a line makes none. */
function replacedEnds(tree: ScriptTree, node: Node, seen: Set<string>): PathEnd[] {
  const [left, operator, right] = node.children;
  const isReplaced = /^-[ci]?replace$/i.test(operator?.text.trim() ?? '');
  const isByLine = right && /,\s*(['"])[_-]\1\)?$/.test(sourceOf(tree, right));
  return isReplaced && isByLine ? endsOfChild(tree, left ?? null, seen) : [undefined];
}

/** `[IO.Path]::GetTempPath()`, `[IO.Path]::GetTempFileName()`. */
const temporary = /^\[(?:System\.)?IO\.Path\]::GetTemp(FileName|Path)\(\s*\)$/i;

/** `[IO.Path]::Combine($folder, 'a.txt')`, and what .NET names itself. */
function combinedEnds(tree: ScriptTree, node: Node, seen: Set<string>): PathEnd[] {
  const [, kind] = temporary.exec(sourceOf(tree, node).trim()) ?? [];
  if (kind !== undefined) return [/path/i.test(kind) ? { isFolder: true } : { text: 'a.tmp' }];
  if (!/^\[(?:System\.)?IO\.Path\]::Combine\(/i.test(sourceOf(tree, node))) return [undefined];
  const list = node.children.find(({ type }) => type === 'argument_list');
  const last = list ? nodesOf(list, 'argument_expression').at(-1) : undefined;
  return endsOfChild(tree, last ?? null, seen);
}

/** `'{0}\\a.txt' -f $folder`, whose end is written. */
function formattedEnds(tree: ScriptTree, node: Node): PathEnd[] {
  const format = node.firstChild ? sourceOf(tree, node.firstChild).trim() : '';
  const [, text] = /^'(?!.*\{\{)([^']*[\w-])'$|^"(?!.*[{]{2})([^"$`]*[\w-])"$/.exec(format) ?? [];
  return text === undefined ? [undefined] : [{ text: text.replace(/^.*\}/, '') }];
}

function commandEnds(tree: ScriptTree, command: Node, seen: Set<string>): PathEnd[] {
  const cmdlet = commandName(tree, command);
  if (cmdlet === 'get-date' && dated.test(sourceOf(tree, command))) return [{ text: '0' }];
  if (cmdlet !== 'join-path') return calledEnds(tree, command, seen);
  const args = argumentsOf(command, cmdlet);
  const child =
    args.find((argument) =>
      mayMean(cmdlet, parameterNameOf(argument), ['childpath', 'additionalchildpath']),
    ) ?? args.filter(({ parameter }) => !parameter).at(-1);
  return child?.value ? pathEnds(tree, child.value, seen) : [undefined];
}

/** What a function or a block of the script gives; one that calls itself gives nothing that is seen. */
function calledEnds(tree: ScriptTree, command: Node, seen: Set<string>): PathEnd[] {
  const output = outputOfCall(tree, command);
  const key = `& ${String(output?.id)}`;
  if (!output || seen.has(key)) return [undefined];
  return pathEnds(tree, output, new Set(seen).add(key));
}

function variableEnds(tree: ScriptTree, name: string, seen: Set<string>): PathEnd[] {
  if (folders.test(name)) return [{ isFolder: true }];
  if (seen.has(name)) return [];
  seen.add(name);
  const lists = (tree.loops.get(name) ?? []).map(({ list }) => list);
  const values = [...(tree.assigned.get(name) ?? []), ...(tree.parts.get(name) ?? []), ...lists];
  if (values.length === 0 || tree.given.has(name)) return [undefined];
  return values.flatMap((value) => pathEnds(tree, value, seen));
}

function textEnds(tree: ScriptTree, node: Node, seen: Set<string>): PathEnd[] {
  return nodesOf(node, 'command').length > 0
    ? [undefined]
    : endsOfText(tree, sourceOf(tree, node), seen);
}

/** Every way in which a path that is written as a word or a string may end. */
export function endsOfText(tree: ScriptTree, written: string, seen = new Set<string>()): PathEnd[] {
  const source = written.startsWith('"') ? written.replace(datedInText, '0') : written;
  const isText = /^(?:'[^]*'|"[^]*"|[^\s'"(){}[\]$@]+)$/.test(source);
  if (/^\$\{?(?:\w+:)?\w+\}?$/.test(source))
    return variableEnds(tree, plainVariableName(source), seen);
  if (!isText) return [undefined];
  const text = source.replace(/^(['"])([^]*)\1$/, '$2');
  const given = /^([^]*)\{\{\w+\}\}$/.exec(text);
  if (given) return /(?:^|[\\/])$/.test(given[1] ?? '') ? [{ isNamed: true }] : [undefined];
  const [variable = '', name] = /(?<!`)\$\{?((?:\w+:)?\w+)\}?$/.exec(text) ?? [];
  if (source.startsWith("'") || (name === undefined && !/[)}]$/.test(text))) return [{ text }];
  if (name === undefined) return [undefined];
  const before =
    text
      .slice(0, text.length - variable.length)
      .split(/[\\/]/)
      .at(-1) ?? '';
  const ends = variableEnds(tree, plainVariableName(name), seen);
  return before === '' ? ends : ends.map((end) => joined(before, end));
}

/** The end of a name whose beginning is written before a variable: an extension may be divided between them. */
function joined(before: string, end: PathEnd): PathEnd {
  return end && 'text' in end ? { text: `${before}${end.text}` } : undefined;
}
