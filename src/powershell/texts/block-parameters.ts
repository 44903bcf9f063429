import type { Node } from 'web-tree-sitter';
import type { Given } from '../given-arguments.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { plainVariableName, variablesOf } from '../variables.ts';

/** A parameter of a block, a function or the script itself. */
export interface BlockParameter {
  readonly name: string;
  /** The block or function; nothing for the script itself. */
  readonly holder: Node | undefined;
  readonly isSwitch: boolean;
  readonly isFed: boolean;
  readonly standard: Node | undefined;
}

/** The parameters of a script's blocks and functions, in their order. */
export function blockParameters(tree: ScriptTree): BlockParameter[] {
  return nodesOf(tree.root, 'script_parameter').map((node) => {
    const variable = node.children.find(({ type }) => type === 'variable');
    const source = sourceOf(tree, node);
    return {
      name: variable ? plainVariableName(variable.text) : '',
      holder: holderOf(node),
      isSwitch: /\[switch\]/i.test(source),
      isFed: /valuefrompipeline\b/i.test(source),
      standard:
        node.children.find(({ type }) => type === 'script_parameter_default')?.lastNamedChild ??
        undefined,
    };
  });
}

/** The innermost block or function around a node. */
export function holderOf(node: Node): Node | undefined {
  for (let { parent } = node; parent; { parent } = parent)
    if (/^(?:script_block_expression|function_statement)$/.test(parent.type)) return parent;
  return undefined;
}

/** What a call gives a parameter, among all of its block. */
export function valuesGiven(
  tree: ScriptTree,
  parameter: BlockParameter,
  all: readonly BlockParameter[],
  given: readonly Given[],
): Node[] {
  const own = all.filter(({ holder }) => holder?.id === parameter.holder?.id);
  const named = given.flatMap((one) => {
    const [meant] = own.filter(({ name }) => one.name !== '' && name.startsWith(one.name));
    return meant ? [{ meant, value: one.value }] : [];
  });
  const direct = named.filter(({ meant }) => meant === parameter && !meant.isSwitch);
  if (direct.length > 0) return direct.map(({ value }) => value);
  const free = own.filter((one) => !one.isSwitch && !named.some(({ meant }) => meant === one));
  const places = given.filter((one) => isPlaced(one, own)).map(({ value }) => value);
  const list = places.find(
    (value) => sourceOf(tree, value).startsWith('@') && coreOf(value).type === 'variable',
  );
  if (list) return itemsSplatted(tree, list);
  return places.slice(free.indexOf(parameter)).slice(0, free.includes(parameter) ? 1 : 0);
}

/** What stands behind a switch is no value of it. */
function isPlaced({ name }: Given, own: readonly BlockParameter[]): boolean {
  return name === '' || own.some((one) => one.isSwitch && one.name.startsWith(name));
}

/** The items of a list that is splatted: each may be of any parameter. */
function itemsSplatted(tree: ScriptTree, list: Node): Node[] {
  return variablesOf(list).flatMap((name) => tree.assigned.get(name) ?? []);
}
