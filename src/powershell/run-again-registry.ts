import type { Node } from 'web-tree-sitter';
import { assignedOnly } from './assigned-only.ts';
import { argumentsOf, parameterNameOf, type Argument } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { isConstant } from './constants.ts';
import { coreOf } from './nodes.ts';
import { commandName } from './called-names.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { variablesOf } from './variables.ts';

const propertyWriter = /^(?:copy|move|new|rename|set)-itemproperty$/;
const keyWriter = /^(?:copy|move|new|rename|set)-item$/;

/** Keys of the registry whose values are commands. */
const runKey =
  /\\(?:Run(?:Once)?|RunServices|Winlogon|Image File Execution Options|command|AutoRun)\b/i;

const registry = /^['"]?(?:HK\w+:|(?:[\w.]+\\)?Registry::)/i;

/** Parts of the registry of which Windows runs nothing: what a vendor keeps, and a few of Windows' own. */
const harmlessKey =
  /^(?:HK(?:LM|CU):|Registry::HKEY_(?:LOCAL_MACHINE|CURRENT_USER))\\(?:SOFTWARE\\(?:Microsoft\\(?:ExchangeServer|Real-Time Communications)|(?!Classes\b|Clients\b|Microsoft\b|Policies\b|RegisteredApplications\b|Wow6432Node\b)\w[\w .-]*)|SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL)(?:\\(?!\.)[\w .-]+)*\\?$/i;

/** Finds what is written into the registry where it may be a command. */
export function registryFindings(
  tree: ScriptTree,
  command: Node,
  name: string,
  written: string,
): Finding[] {
  const args = argumentsOf(command, name);
  const key = keyOf(name, args);
  const isKey =
    keyWriter.test(name) && args.some(({ value }) => value && isOfRegistry(tree, value));
  if (!isKey && !propertyWriter.test(name)) return [];
  const what = `\`${written}\` of a key whose texts Windows may run`;
  const isRisky = isRunByWindows(tree, command) || !isSteady(tree, command, args);
  if (!isRisky || (key && isHarmlessKey(tree, key))) return [];
  return [{ what, start: command.startIndex }];
}

function keyOf(cmdlet: string, args: readonly Argument[]): Node | undefined {
  const named = args.find((argument) =>
    mayMean(cmdlet, parameterNameOf(argument), ['path', 'literalpath']),
  );
  return (named ?? args.find(({ parameter }) => !parameter))?.value;
}

function isSteady(tree: ScriptTree, command: Node, args: readonly Argument[]): boolean {
  return (
    command.previousSibling?.type !== '|' &&
    args.every(({ value }) => !value || isConstant(tree, value))
  );
}

/** Whether a command names such a key, itself or through a variable. */
function isRunByWindows(tree: ScriptTree, command: Node): boolean {
  const values = variablesOf(command).flatMap((name) => tree.assigned.get(name) ?? []);
  return [command, ...values].some((node) => runKey.test(sourceOf(tree, node)));
}

function isOfRegistry(tree: ScriptTree, value: Node, seen = new Set<string>()): boolean {
  if (registry.test(sourceOf(tree, value).replace(/^[\s(]+(?:Join-Path\s+(?:-Path\s+)?)?/i, '')))
    return true;
  return variablesOf(value).some((name) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return tree.assigned.get(name)?.some((one) => isOfRegistry(tree, one, seen));
  });
}

/** Whether each text that a path can be is written out, and names a key that holds no command. */
function isHarmlessKey(tree: ScriptTree, node: Node): boolean {
  const texts = keyTexts(tree, node);
  return texts !== undefined && texts.length > 0 && texts.every((text) => harmlessKey.test(text));
}

function keyTexts(tree: ScriptTree, node: Node): string[] | undefined {
  const core = coreOf(node);
  if (core.type === 'command' && commandName(tree, core) === 'join-path') {
    const [parents, children] = argumentsOf(core).map(
      ({ value }) => value && keyTexts(tree, value),
    );
    return parents?.flatMap((parent) => children?.map((child) => `${parent}\\${child}`) ?? ['']);
  }
  if (core.type === 'variable') {
    const [name = ''] = variablesOf(core);
    const all = assignedOnly(tree, name).map((value) =>
      coreOf(value).type === 'variable' ? undefined : keyTexts(tree, value),
    );
    return all.length > 0 && all.every((texts) => texts !== undefined) ? all.flat() : undefined;
  }
  const source = sourceOf(tree, core);
  const isText = /^(?:'[^'{}]*'|"[^"$`{}]*"|[^\s'"(){}[\]$@,+]+)$/.test(source);
  return isText ? [source.replace(/^['"]|['"]$/g, '')] : undefined;
}
