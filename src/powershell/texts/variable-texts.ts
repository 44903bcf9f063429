import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from '../arguments.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import type { ScriptTree } from '../script-tree.ts';
import { nameForSetter } from '../set-by-name.ts';
import { commandName } from '../called-names.ts';
import { plainVariableName, variablesOf } from '../variables.ts';
import { blockParameters, holderOf, valuesGiven, type BlockParameter } from './block-parameters.ts';
import { blockCalls, type BlockCalls } from './called-blocks.ts';
import { inputsOf } from './pipeline-inputs.ts';
import { isOnlyPrinted } from './only-printed.ts';
import { asValues, type TextValue, type Texts } from './text-value.ts';

/** What is known of the blocks of a script, found out when it is first asked for. */
export interface Blocks {
  readonly calls: BlockCalls;
  readonly parameters: readonly BlockParameter[];
}

/** The blocks of a script with their calls. */
export function blocksIn(tree: ScriptTree): Blocks {
  return { calls: blockCalls(tree), parameters: blockParameters(tree) };
}

/** The texts that a variable may hold where it stands. */
export function textsOfVariable(texts: Texts, blocks: Blocks, name: string, at: Node): TextValue[] {
  if (/^(?:_|psitem|input)$/.test(name)) return inputTexts(texts, blocks, name, at);
  if (name === 'args') return argumentTexts(texts, blocks, at);
  const { tree } = texts;
  const values = [
    ...(tree.assigned.get(name) ?? []),
    ...(tree.loops.get(name) ?? []).map(({ list }) => list),
    ...(tree.parts.get(name) ?? []).flatMap((value) => ofList(name, value)),
    ...setByName(tree, name),
  ];
  return [
    ...asValues(values.flatMap((value) => texts.of(value))),
    ...blocks.parameters
      .filter((parameter) => parameter.name === name)
      .flatMap((parameter) => parameterTexts(texts, blocks, parameter)),
  ];
}

/** Of `$a, $b = 'x', 'y'` the item in the variable's place. */
function ofList(name: string, value: Node): Node[] {
  const left = value.parent?.type === 'assignment_expression' && value.parent.firstChild;
  if (!left || coreOf(left).type !== 'array_literal_expression') return [value];
  const targets = coreOf(left).namedChildren.map((one) => variablesOf(one)[0]);
  const items = coreOf(value).namedChildren;
  const index = targets.indexOf(name);
  const isEach = coreOf(value).type === 'array_literal_expression' && items[index];
  return isEach ? (index === targets.length - 1 ? items.slice(index) : [isEach]) : [value];
}

/** What `Set-Variable` gives a variable, or the command that keeps what it gives in it, as `-OutVariable` says. */
function setByName(tree: ScriptTree, name: string): Node[] {
  const places = tree.named.filter((one) => one.name === name);
  if (places.length === 0) return [];
  return nodesOf(tree.root, 'command').flatMap((command) => {
    if (!places.some(({ start }) => command.startIndex < start && start < command.endIndex))
      return [];
    const all = argumentsOf(command);
    const target = nameForSetter(commandName(tree, command), all);
    if (!target) return [command];
    const given = all.filter((one) => one !== target && /^(?:v\w*)?$/.test(parameterNameOf(one)));
    return given.flatMap(({ value }) => value ?? []);
  });
}

function parameterTexts(
  texts: Texts,
  { calls, parameters }: Blocks,
  parameter: BlockParameter,
): TextValue[] {
  const { holder, standard, name } = parameter;
  const own = (holder && calls.get(holder.id)) ?? [];
  const found = [
    ...(standard ? texts.of(standard) : []),
    ...own.flatMap(({ given, command }) => [
      ...valuesGiven(texts.tree, parameter, parameters, given).flatMap((value) => texts.of(value)),
      ...(parameter.isFed && command ? inputsOf(texts, command) : []),
    ]),
  ];
  return holder && isOnlyPrinted(texts.tree, holder, name) ? found : asValues(found);
}

/** The texts of `$args` in a block or function. */
function argumentTexts(texts: Texts, { calls }: Blocks, at: Node): TextValue[] {
  const holder = holderOf(at);
  if (!holder) return [];
  const found = (calls.get(holder.id) ?? []).flatMap(({ given }) =>
    given.flatMap(({ value }) => texts.of(value)),
  );
  return isOnlyPrinted(texts.tree, holder, 'args') ? found : asValues(found);
}

/** The texts of `$_`: what a pipeline feeds to the block around it, or what `switch` is asked about. */
function inputTexts(texts: Texts, { calls }: Blocks, name: string, at: Node): TextValue[] {
  for (let { parent } = at; parent; { parent } = parent) {
    // There it is an error.
    if (/^(?:catch_clause|trap_statement)$/.test(parent.type)) return [];
    if (parent.type === 'switch_clause') {
      const statement = switchAround(parent);
      const asked = statement?.children.find(({ type }) => type === 'switch_condition');
      return asked
        ? asValues(
            nodesOf(asked, 'pipeline')
              .slice(0, 1)
              .flatMap((one) => texts.of(one)),
          )
        : [];
    }
    if (!/^(?:script_block_expression|function_statement)$/.test(parent.type)) continue;
    const own = calls.get(parent.id) ?? [];
    const found = own.flatMap(({ command }) => (command ? inputsOf(texts, command) : []));
    return isOnlyPrinted(texts.tree, parent, name === 'input' ? name : '_')
      ? found
      : asValues(found);
  }
  return [];
}

function switchAround(clause: Node): Node | null {
  let node: Node | null = clause;
  while (node && node.type !== 'switch_statement') ({ parent: node } = node);
  return node;
}

/** The name of a variable node, in lower case, without its scope or `using:`. */
export function nameOfVariable(variable: Node): string {
  return plainVariableName(variable.text).replace(/^using:/, '');
}
