import type { Node } from 'web-tree-sitter';
import { isOnlyShown } from '../arguments.ts';
import { commandName } from '../called-names.ts';
import { givenTo } from '../given-arguments.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { isOwnFunction } from '../own-functions.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { tableEntries } from '../table-entries.ts';
import { variablesOf } from '../variables.ts';

/** What a call gives one of its parameters, by itself or by a table that is splatted. */
export interface GivenSetting {
  /** The parameter in lower case; nothing for what stands without one. */
  readonly name: string;
  readonly value: Node;
}

/** A call of a cmdlet with all that it is given, as far as that is seen. */
export interface SettingCommand {
  readonly node: Node;
  readonly start: number;
  readonly verb: string;
  readonly noun: string;
  readonly settings: readonly GivenSetting[];
  /** Whether it is given an object or a table that nobody sees. */
  readonly isOpen: boolean;
}

/** The calls of cmdlets in a script that are not only shown. */
export function settingCommands(tree: ScriptTree): SettingCommand[] {
  return nodesOf(tree.root, 'command').flatMap((node) => {
    const name = node.childForFieldName('command_name');
    const [, verb, noun] = /^([a-z]+)-(\w+)$/.exec(commandName(tree, node)) ?? [];
    if (!name || verb === undefined || noun === undefined) return [];
    if (isOnlyShown(node) || isOwnFunction(tree, node)) return [];
    const given = givenTo(tree, node);
    const isTable = (one: GivenSetting) =>
      one.name === '' && sourceOf(tree, one.value).startsWith('@');
    const tables = given.filter(isTable).flatMap(({ value }) => variablesOf(value));
    const filled = tables.flatMap((table) => entriesOf(tree, table));
    const settings = [...given.filter((one) => !isTable(one)), ...filled];
    const isOpen = node.previousSibling?.type === '|' || settings.some(isWhole);
    return [{ node, start: name.startIndex, verb, noun, settings, isOpen }];
  });
}

/** Whether what is given is an object with all that may be set. */
function isWhole({ name }: GivenSetting): boolean {
  return /^(?:instance|inputobject|newinputobject|bodyparameter)$/.test(name);
}

/** What a table has where it is made, and what it is given elsewhere by keys that are written. */
function entriesOf(tree: ScriptTree, table: string): GivenSetting[] {
  const made = (tree.assigned.get(table) ?? [])
    .flatMap((one) => tableEntries(tree, one))
    .flatMap(({ key, value }) => (value ? [{ name: key.toLowerCase(), value }] : []));
  const set = nodesOf(tree.root, 'assignment_expression').flatMap(({ children }) => {
    const [left, operator, right] = children;
    const target = left && coreOf(left);
    const [owner] = target?.children ?? [];
    if (!target || !owner || !right || operator?.text !== '=') return [];
    if (coreOf(owner).type !== 'variable' || !variablesOf(owner).includes(table)) return [];
    const written = sourceOf(tree, target).slice(owner.endIndex - target.startIndex);
    const [, name] = /^(?:\.|\[\s*)['"]?(\w+)['"]?\s*\]?$/.exec(written) ?? [];
    return name === undefined ? [] : [{ name: name.toLowerCase(), value: right }];
  });
  return [...made, ...set];
}
