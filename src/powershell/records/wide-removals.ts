import type { Node, Parser } from 'web-tree-sitter';
import { onlyValue } from '../assigned-only.ts';
import { commandName } from '../called-names.ts';
import { switchedOn } from '../given-arguments.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import { fedTo } from '../paths/read-records.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { WideRemoval } from '../shell.ts';
import { variablesOf } from '../variables.ts';
import { isWholeQuery } from '../whole-queries.ts';
import { listedBefore } from './earlier-removals.ts';
import { settingCommands, type SettingCommand } from './given-settings.ts';
import { behind } from './loops-around.ts';
import { isNaming } from './restored-values.ts';

/**
 * Finds removals that take more than is meant: every version, where a record tells the versions apart that were there
 * before, and the first object that a query finds, whichever that is.
 */
export function wideRemovals(script: string, parser: Parser): WideRemoval[] {
  return withTree(script, parser, (tree) => {
    const calls = settingCommands(tree).filter(({ verb }) => /^(?:remove|uninstall)$/.test(verb));
    const hasVersions = calls.length > 0 && tellsVersions(tree);
    return calls.flatMap((call): WideRemoval[] => {
      const all = hasVersions && switchedOn(tree, call.node).find(isAllVersions);
      const { start } = call;
      if (all) return [{ what: 'AllVersions', start, removal: start, isVersions: true }];
      const first = firstOf(tree, call);
      return first
        ? [{ what: sourceOf(tree, first), start: first.startIndex, removal: start }]
        : [];
    });
  });
}

const isAllVersions = (name: string) => name.length > 3 && 'allversions'.startsWith(name);

/** Whether a script leaves out what a record lists by names with versions. */
function tellsVersions(tree: ScriptTree): boolean {
  return nodesOf(tree.root, 'comparison_expression').some((node) => {
    if (listedBefore(tree, node).length === 0) return false;
    const sides = [node, ...node.children.flatMap((side) => fedTo(coreOf(side)) ?? [])];
    return behind(tree, sides).values.some((one) => /\.Version\b/i.test(sourceOf(tree, one)));
  });
}

/** The pipeline that takes the first object of its kind, where a call removes that or the record is of it. */
function firstOf(tree: ScriptTree, { settings, noun }: SettingCommand): Node | undefined {
  const named = settings.find(({ name }) => name === '' || isNaming(name));
  const row = named && rowIn(named.value);
  const written = nodesOf(tree.root, 'command')
    .filter((node) => /^export-(?:csv|clixml)$/.test(commandName(tree, node)))
    .flatMap(({ previousSibling }) => previousSibling?.previousSibling ?? []);
  return [...(row ? [row] : []), ...written].flatMap((one) => firstAt(tree, one, noun) ?? [])[0];
}

/** The row of which a name is a member. */
function rowIn(value: Node): Node | undefined {
  const core = coreOf(value);
  const row = core.type === 'member_access' ? core.firstChild : null;
  return row ? coreOf(row) : undefined;
}

/** The pipeline in whose rows an expression has only the first ones that a query finds. */
function firstAt(tree: ScriptTree, node: Node, noun: string, depth = 0): Node | undefined {
  const core = coreOf(node);
  if (depth > 4) return undefined;
  if (core.type === 'variable') {
    const value = onlyValue(tree, variablesOf(core)[0] ?? '');
    return value && firstAt(tree, value, noun, depth + 1);
  }
  const [first, ...stages] = core.children.filter(({ type }) => type !== '|');
  if (core.type !== 'pipeline_chain' || !first) return undefined;
  const isFirst = stages.some((stage) =>
    /^select-object\b.*\s-(?:f|la)\w*\s+1\b/is.test(plain(tree, stage)),
  );
  const isAll = stages.every((stage) => /^(?:select-object)\b/i.test(plain(tree, stage)));
  return isFirst && isAll && isEveryRow(tree, first, noun) ? core : undefined;
}

const plain = (tree: ScriptTree, stage: Node) => {
  const core = coreOf(stage);
  return sourceOf(tree, core).replace(/^\S+/, commandName(tree, core));
};

/** Whether an expression has every object of a kind that a query finds, and nothing counts them. */
function isEveryRow(tree: ScriptTree, node: Node, noun: string, depth = 0): boolean {
  const core = coreOf(node);
  if (core.type === 'command')
    return commandName(tree, core) === `get-${noun}` && isWholeQuery(tree, core);
  if (core.type === 'pipeline_chain') {
    const [first, ...stages] = core.children.filter(({ type }) => type !== '|');
    const isAll = stages.every((stage) => /^select-object\b/i.test(plain(tree, stage)));
    return first !== undefined && isAll && isEveryRow(tree, first, noun, depth + 1);
  }
  if (core.type !== 'variable' || depth > 4) return false;
  const [name = ''] = variablesOf(core);
  const counts = new RegExp(String.raw`\$\{?${name}\}?\)?\.(?:count|length)\b`, 'i');
  const value = onlyValue(tree, name);
  return (
    !counts.test(tree.script) && value !== undefined && isEveryRow(tree, value, noun, depth + 1)
  );
}
