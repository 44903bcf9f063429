import type { Node } from 'web-tree-sitter';
import { onlyValue } from '../assigned-only.ts';
import { commandName } from '../called-names.ts';
import { givenTo } from '../given-arguments.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import type { ScriptTree } from '../script-tree.ts';
import { variablesOf } from '../variables.ts';

/** What a command is fed: the pipeline before it, what a parameter gives it, or what stands by its place behind the path. */
export function fedBy(tree: ScriptTree, command: Node, parameter: RegExp): Node | undefined {
  const stages = (command.parent?.children ?? []).filter(({ type }) => type !== '|');
  const at = stages.findIndex(({ id }) => id === command.id);
  if (at > 0) return stages[at - 1];
  const given = givenTo(tree, command);
  const named = given.find(({ name }) => parameter.test(name));
  return (named ?? given.filter(({ name }) => name === '').at(-1))?.value;
}

/** The command whose output a node is: the last of a pipeline, or that of the only value of a variable. */
export function commandBehind(tree: ScriptTree, node: Node, depth = 0): Node | undefined {
  const core = coreOf(node);
  if (core.type === 'command') return core;
  if (core.type === 'pipeline_chain')
    return core.lastChild ? commandBehind(tree, core.lastChild, depth) : undefined;
  const [name = ''] = core.type === 'variable' ? variablesOf(core) : [];
  const value = onlyValue(tree, name);
  return value && depth <= 3 ? commandBehind(tree, value, depth + 1) : undefined;
}

/** The cmdlets that make objects of the text that a command reads, as far as they are seen. */
export function convertersOf(tree: ScriptTree, reader: Node): Node[] {
  return nodesOf(tree.root, 'command').filter((command) => {
    if (!/^convertfrom-(?:csv|json)$/.test(commandName(tree, command))) return false;
    const fed = fedBy(tree, command, /^i\w*$/);
    return fed !== undefined && isMadeOf(tree, fed, reader);
  });
}

/** Whether a text is read by a command, with what stands before it in the pipeline. */
function isMadeOf(tree: ScriptTree, node: Node, reader: Node, depth = 0): boolean {
  const chain = node.parent?.type === 'pipeline_chain' ? node.parent.children : [node];
  const before = chain.filter(({ startIndex }) => startIndex <= node.startIndex);
  return before.some((part) => {
    if (part.id === reader.id || nodesOf(part, 'command').some(({ id }) => id === reader.id))
      return true;
    const variables = [...nodesOf(part, 'variable')].flatMap((one) => variablesOf(one));
    return variables.some((name) => {
      const [value, ...others] = tree.assigned.get(name) ?? [];
      if (!value || others.length > 0 || depth > 3) return false;
      return isMadeOf(tree, coreOf(value), reader, depth + 1);
    });
  });
}
