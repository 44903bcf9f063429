import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from './arguments.ts';
import { commandName } from './called-names.ts';
import { ownersOf } from './file-owners.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { partNames } from './part-names.ts';
import { identityOf } from './removed-objects.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Owner } from './shell.ts';
import { namesIn, variablesOf } from './variables.ts';

const passing = /^(?:where-object|where|\?|sort-object|sort|select-object|select|get-unique)$/;

/** Whether a stage of a pipeline hands on what it is given, some of it, or a text made of each. */
export function passes(tree: ScriptTree, stage: Node): boolean {
  const core = coreOf(stage);
  const [block] = nodesOf(core, 'script_block_expression');
  if (core.firstChild?.type === 'foreach_command')
    return block !== undefined && isMadeOfEach(tree, block);
  const name = core.type === 'command' ? commandName(tree, core) : sourceOf(tree, core);
  const isFilter = /^(?:w|\?)/i.test(name);
  return passing.test(name.toLowerCase()) && (block === undefined || isFilter);
}

/** Whether a block makes a text of each thing that it is given, and of nothing else. */
function isMadeOfEach(tree: ScriptTree, block: Node): boolean {
  const calls = ['command', 'assignment_expression', 'type_identifier', 'script_block_expression'];
  const others = calls
    .flatMap((type) => nodesOf(block, type))
    .filter(({ id, text }) => id !== block.id && text.toLowerCase() !== 'string');
  const names = namesIn(tree, block);
  const isOne =
    block.childCount === 3 && !/[*?[\]]/.test(sourceOf(tree, block).replace(/\[string\]/gi, ''));
  return isOne && others.length === 0 && names.join(' ') === '_';
}

/** What a block gives: its statements that are neither assignments nor the end of it. */
export function outputsOf(block: Node): Node[] {
  return block.children.flatMap((child) => {
    if (
      /^(?:script_block|script_block_body|statement_list|statement_block|if_statement|elseif_clause|else_clause)$/.test(
        child.type,
      )
    ) {
      const isCondition = child.type === 'if_statement' || child.type === 'elseif_clause';
      return outputsOf(child).filter((one) => !isCondition || one.parent?.id !== child.id);
    }
    const isGiven =
      child.isNamed && !/^(?:empty_statement|flow_control_statement)$/.test(child.type);
    return isGiven && coreOf(child).type !== 'assignment_expression' ? [child] : [];
  });
}

/** What a command reads: a record, what a query names, or what a block gives; undefined for anything else. */
export function queryIn(
  tree: ScriptTree,
  command: Node,
): { owners: readonly Owner[] } | { node: Node } | undefined {
  const name = commandName(tree, command);
  if (/^(?:$|[${(])/.test(name)) return calledBlock(command);
  if (/^(?:import-csv|import-clixml|get-content)$/.test(name)) {
    const isPath = /^(?:literalpath|path|)$/;
    const path = argumentsOf(command).find(
      (argument) => argument.value && isPath.test(parameterNameOf(argument)),
    )?.value;
    const owners = path && !/[*?]/.test(sourceOf(tree, path)) ? ownersOf(tree, path) : [];
    return owners.length > 0 ? { owners } : undefined;
  }
  // The members of a group are not what names the group.
  const isWhole = name.startsWith('get-') && partNames(name.slice(4)).length === 0;
  const identity = isWhole ? identityOf(command) : undefined;
  return identity && { node: identity };
}

/** The block, or the variable that holds one, of `& …`. */
function calledBlock(command: Node): { node: Node } | undefined {
  const called = command.children
    .map(coreOf)
    .find(({ type }) => type === 'script_block_expression' || type === 'variable');
  const others = nodesOf(command, 'command_elements');
  const isPlain = called && (called.type !== 'variable' || variablesOf(called)[0] !== '_');
  return isPlain && others.length === 0 ? { node: called } : undefined;
}
