import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { ownersOf } from './file-owners.ts';
import { leavesFolder } from './left-folders.ts';
import { coreOf, nodesOf, partsOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { plainVariableName } from './variables.ts';

/** What is no file: another drive than that of a disk, and nothing at all. */
const noFile =
  /^['"]?(?:\$null|nul|(?:(?:microsoft\.powershell\.core\\)?(?:registry::|alias:|cert:|env:|function:|hkcu:|hklm:|iis:|variable:|wsman:)[^]*))['"]?$/i;

/** What leads to files of the account that are not its documents. */
const astray = /appdata|powershell[\\/]|profile\.ps1|ntuser|[\\/]\./i;

/** The folders of the account and of what does not last. */
const folders = /^(?:env:)?(?:home|userprofile|temp|tmp)$/i;

/** What .NET gives of the same kind. */
const ofAccount =
  /^\[(?:System\.)?(?:IO\.Path\]::GetTemp(?:FileName|Path)\b|Environment\]::GetFolderPath\(['"]?(?:Desktop|MyDocuments|Personal|UserProfile)['"]?\))/i;

/** `[IO.Path]::Combine($folder, …)`. */
const combining = /^\[(?:System\.)?IO\.Path\]::(?:Combine|GetFullPath)\(/i;

/** Methods of texts, and those that only make a path whole. */
const steady = /^(?:tostring|trim|trimend|trimstart|replace|path|fullname|providerpath)$/i;

/**
 * Whether what is written at a path is no other's file: it stands in a folder of the account, or of what does not last, or
 * where the reader says.
 */
export function isOwnPlace(tree: ScriptTree, path: Node): boolean {
  if (noFile.test(sourceOf(tree, path).trim())) return true;
  if (leavesFolder(tree, path)) return false;
  return ownersOf(tree, path).length > 0 || startsAtHome(tree, path, new Set());
}

function startsAtHome(tree: ScriptTree, node: Node, seen: Set<string>): boolean {
  const core = coreOf(node);
  const source = sourceOf(tree, core).trim();
  if (astray.test(source)) return false;
  const start = startOf(tree, core, source);
  if (start === undefined) return false;
  if (typeof start === 'boolean') return start;
  if (typeof start === 'string') return isHome(tree, start, seen);
  return start.length > 0 && start.every((one) => startsAtHome(tree, one, seen));
}

/** Where a path begins: the variable that it begins with, the nodes that give it, or whether it is seen to be at home. */
function startOf(
  tree: ScriptTree,
  core: Node,
  source: string,
): string | boolean | readonly Node[] | undefined {
  const [first] = core.namedChildren;
  switch (core.type) {
    case 'command':
      return startOfCommand(tree, core);
    case 'additive_expression':
      return partsOf(core).slice(0, 1);
    case 'array_literal_expression':
    case 'array_expression':
      return core.namedChildren;
    case 'comparison_expression':
    case 'element_access':
      return first && [first];
    case 'member_access':
    case 'invokation_expression':
      return startOfMember(core, source);
    case 'format_expression':
      return startOfFormat(tree, core);
    default:
      return startOfText(source);
  }
}

function startOfText(source: string): string | boolean | undefined {
  const text = source.replace(/^['"]/, '');
  // What the reader gives is the folder, or the name of the file.
  if (/^(?:\{\{\w+\}\}|~[\\/])/.test(text) || /[\\/][^\\/]*\{\{\w+\}\}[^\\/]*$/.test(text))
    return true;
  if (source.startsWith("'")) return false;
  const [, name] = /^\$\{?((?:\w+:)?\w+)\}?/.exec(text) ?? [];
  const [, inside] = /^\$\(\$((?:\w+:)?\w+)(?:\.\w+)?\)/.exec(text) ?? [];
  return name ?? inside;
}

/** `'{0}\\a.txt' -f $env:TEMP`. */
function startOfFormat(tree: ScriptTree, node: Node): readonly Node[] | undefined {
  const [format, , values] = node.children;
  if (!format || !values || !/^\(?['"]\{0\}[\\/]/.test(sourceOf(tree, format))) return undefined;
  const core = coreOf(values);
  return core.type === 'array_literal_expression' ? core.namedChildren.slice(0, 1) : [values];
}

function startOfCommand(tree: ScriptTree, command: Node): boolean | readonly Node[] | undefined {
  const cmdlet = commandName(tree, command);
  if (cmdlet === 'new-temporaryfile') return true;
  if (!/^(?:join-path|get-item|resolve-path|convert-path)$/.test(cmdlet)) return undefined;
  const args = argumentsOf(command, cmdlet);
  const isPath = (name: string) => mayMean(cmdlet, name, ['path', 'literalpath']);
  const given =
    args.find((one) => isPath(parameterNameOf(one))) ?? args.find(({ parameter }) => !parameter);
  return given?.value && [given.value];
}

function startOfMember(node: Node, source: string): boolean | readonly Node[] | undefined {
  if (ofAccount.test(source)) return true;
  const list = node.children.find(({ type }) => type === 'argument_list');
  if (combining.test(source)) return list && nodesOf(list, 'argument_expression').slice(0, 1);
  const [target, , member] = node.children;
  return target && member && steady.test(member.text) ? [target] : undefined;
}

function isHome(tree: ScriptTree, variable: string, seen: Set<string>): boolean {
  const name = plainVariableName(`$${variable}`);
  if (folders.test(name)) return true;
  // `$path = "$path.new"` leads nowhere else.
  if (seen.has(name)) return true;
  seen.add(name);
  const lists = (tree.loops.get(name) ?? []).map(({ list }) => list);
  const values = [...(tree.assigned.get(name) ?? []), ...lists].filter(
    (value) => !/^\$null$/i.test(sourceOf(tree, value).trim()),
  );
  const isKnown = values.length > 0 && !tree.given.has(name) && !tree.parts.has(name);
  return (
    isKnown &&
    values.every((value) => ownersOf(tree, value).length > 0 || startsAtHome(tree, value, seen))
  );
}
