import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf, type Argument } from './arguments.ts';
import { isConstant } from './constants.ts';
import { nodesOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { variablesOf } from './variables.ts';

/** Commands that make what they are given a function, an alias or a variable of the environment, by its path. */
const itemWriters = new Set([
  ...['add-content', 'copy-item', 'move-item', 'new-item', 'rename-item', 'set-content'],
  'set-item',
]);

const code = /^\(?['"]?(?:[\w.]+\\)?(?:function|alias)::?/i;
const environment = /^\(?['"]?(?:(?:[\w.]+\\)?environment::|env:)/i;

/** Where a path without a drive is of none of these files. */
const elsewhere =
  /^\(?['"]?(?:(?:[\w.]+\\)?(?:function|alias|environment|registry)::|(?:function|alias|env|HK\w+):)/i;

/** Finds what a command writes into the drives of functions, aliases and the environment. */
export function driveFindings(
  tree: ScriptTree,
  command: Node,
  name: string,
  args: readonly Argument[],
): Finding[] {
  const start = command.startIndex;
  const isAt = (drive: RegExp) => args.some(({ value }) => value && isOfDrive(tree, value, drive));
  if (name === 'new-psdrive' && isHiddenDrive(tree, args))
    return [{ what: '`New-PSDrive` of something else than files', start }];
  if (!itemWriters.has(name)) return [];
  if (isAt(code)) return [{ what: 'a function or alias made of a value', start }];
  const isSteady =
    command.previousSibling?.type !== '|' &&
    args.every(({ value }) => !value || isConstant(tree, value));
  if (isSteady) return [];
  if (isAt(environment)) return [{ what: 'a variable of the environment made of a value', start }];
  return isMoved(tree) ? [{ what: `\`${name}\` where paths may be of no files`, start }] : [];
}

/** Whether a value is a path of a drive, itself or through a variable. */
function isOfDrive(
  tree: ScriptTree,
  value: Node,
  drive: RegExp,
  seen = new Set<string>(),
): boolean {
  if (drive.test(sourceOf(tree, value))) return true;
  return variablesOf(value).some((name) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return tree.assigned.get(name)?.some((one) => isOfDrive(tree, one, drive, seen));
  });
}

/** Whether a drive of functions, aliases or the registry gets a name that does not say so; `HKCR` does. */
function isHiddenDrive(tree: ScriptTree, args: readonly Argument[]): boolean {
  const texts = args.flatMap(({ value }) => (value ? [sourceOf(tree, value)] : []));
  const isOfFiles = texts.some((text) => /^['"]?filesystem['"]?$/i.test(text));
  return !isOfFiles && !texts.some((text) => /^['"]?HK\w+['"]?$/i.test(text));
}

/** Whether a script goes to a place that holds no files, after which its paths may be of that. */
function isMoved(tree: ScriptTree): boolean {
  return nodesOf(tree.root, 'command').some(
    (command) =>
      /^(?:set|push)-location$/.test(commandName(tree, command)) &&
      argumentsOf(command).some(
        (argument) =>
          argument.value &&
          parameterNameOf(argument) !== 'stackname' &&
          isOfDrive(tree, argument.value, elsewhere),
      ),
  );
}

/** Finds a file, a value of the registry or of the environment, that is written as a variable: `${C:\\a.cmd} = …`. */
export function driveVariableFindings(tree: ScriptTree): Finding[] {
  return nodesOf(tree.root, 'assignment_expression').flatMap((node) => {
    const [left, , right] = node.children;
    const drive = /\$(?:\{(\w+):[^}]*\}|(env):)/i.exec(left?.text ?? '');
    const name = (drive?.[1] ?? drive?.[2])?.toLowerCase();
    if (left && leading.test(left.text))
      return [{ what: `\`${left.text.trim()}\` that leads elsewhere`, start: node.startIndex }];
    if (name === undefined || scopes.has(name) || !right || isConstant(tree, right)) return [];
    return [
      {
        what: 'a file, a key or a variable of the environment made of a value',
        start: node.startIndex,
      },
    ];
  });
}

/** What says where files and programs are. */
const leading =
  /^\s*\$\{?env:(?:comspec|home(?:drive|path)?|path(?:ext)?|psmodulepath|systemroot|te?mp|userprofile|windir)\}?\s*$/i;

const scopes = new Set([
  ...['alias', 'function', 'global', 'local', 'private', 'script', 'using', 'variable'],
]);
