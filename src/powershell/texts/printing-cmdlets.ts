import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { givenTo, switchedOn } from '../given-arguments.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import type { ScriptTree } from '../script-tree.ts';
import { calledBy } from './called-blocks.ts';
import { eachOrJoined, joinedTexts, shownTogether } from './joined-texts.ts';
import { inputsOf } from './pipeline-inputs.ts';
import { isShown, prints } from './printing-names.ts';
import { itemsOf, pieceOf } from './text-pieces.ts';
import type { TextValue, Texts } from './text-value.ts';

/** Cmdlets whose input is printed. */
const taking = /^(?:write-(?:host|warning|error|verbose|debug)|out-(?:host|default))$/;

/** What `Write-Host` and its kin print. */
export function cmdletTexts(texts: Texts, command: Node): TextValue[] {
  const name = commandName(texts.tree, command);
  if (!prints(name) || isHidden(texts.tree, command, name)) return [];
  const given = givenTo(texts.tree, command);
  const values = given
    .filter((one) => isShown(name, one.name) && !/^\$(?:true|false)$/i.test(one.value.text))
    .flatMap(({ value }) => ofMethod(value) ?? value);
  if (name === 'write-progress') return shownTogether(texts, values);
  const fed = taking.test(name) ? inputsOf(texts, command) : [];
  if (name !== 'write-host') return [...eachOrJoined(texts, values), ...fed];
  const items = values.flatMap(itemsOf);
  if (items.length < 2) return [...items.flatMap((one) => texts.of(one)), ...fed];
  const separator = given.find((one) => one.name.startsWith('s'))?.value;
  return joinedTexts(texts, items, (separator && pieceOf(texts.tree, separator)) ?? ' ');
}

/** `Write-Host 'a'.Trim('b')`, of which the grammar makes two arguments: the text alone. */
function ofMethod(value: Node): Node | readonly Node[] | undefined {
  if (value.type === 'argument_list') return [];
  const isCalled = value.nextSibling?.type === 'argument_list';
  return isCalled ? (coreOf(value).firstChild ?? undefined) : undefined;
}

/** Whether nobody sees what a cmdlet writes: the script asks for no verbose messages, or for none that debug it. */
function isHidden(tree: ScriptTree, command: Node, name: string): boolean {
  const stream = /^write-(verbose|debug)$/.exec(name)?.[1];
  if (stream === undefined || tree.assigned.has(`${stream}preference`)) return false;
  const asking = [
    command,
    ...nodesOf(tree.root, 'command').filter((one) => calledBy(tree, one).length > 0),
  ];
  return !asking.some((one) =>
    switchedOn(tree, one).some((given) => given.length > 1 && stream.startsWith(given)),
  );
}
