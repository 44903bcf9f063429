import type { Node } from 'web-tree-sitter';
import { isOnlyShown } from './arguments.ts';
import { deletion, requestsDeletion } from './deleting-requests.ts';
import { givenTo, type Given } from './given-arguments.ts';
import { nodesOf } from './nodes.ts';
import { isOnlyWhatLacks } from './replaced-lists.ts';
import { valuesOf } from './run-changes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** Cmdlets that set what every entry of a list is; those of the session's own are none. */
const setting = /^(?:set|update)-(?!variable$|strictmode$|typedata$|formatdata$|help$|list$)\w+$/;

/** Why a call removes something though its name does not say so; undefined where it removes nothing. */
export function whyEmptying(tree: ScriptTree, node: Node, plain: string): string | undefined {
  if (isOnlyShown(node)) return undefined;
  if (requestsDeletion(tree, node, plain)) return deletion;
  if (!setting.test(plain)) return undefined;
  const emptied = namedBy(tree, node).find(({ name, value }) => isEmpty(tree, name, value));
  return emptied && `which removes every entry of \`-${asWritten(tree, emptied.name)}\` at once`;
}

/** Why a call loses what a list has: it is set to what is not in it alone. */
export function whyReplacing(tree: ScriptTree, node: Node, plain: string): string | undefined {
  if (isOnlyShown(node) || !setting.test(plain)) return undefined;
  const list = namedBy(tree, node).find(({ name, value }) => isOnlyWhatLacks(tree, name, value));
  const shown = list && `\`-${asWritten(tree, list.name)}\``;
  return shown && `which puts only what is missing in the place of every entry of ${shown}`;
}

/** What a call is given behind the names of parameters. */
function namedBy(tree: ScriptTree, node: Node): readonly Given[] {
  return givenTo(tree, node).filter(({ name }) => name !== '');
}

/** A parameter's name as the script spells it, in the call or in the table that is splatted. */
function asWritten({ script }: ScriptTree, name: string): string {
  const at = script.toLowerCase().indexOf(name);
  return at < 0 ? name : script.slice(at, at + name.length);
}

/** An empty list, also in the place of all entries: `@{ Replace = @() }`. */
const emptyList = /^(?:@\(\s*\)|@\{\s*Replace\s*=\s*(?:@\(\s*\)|\$null|''|"")\s*;?\s*\})$/i;

/** Whether a value is an empty list, or nothing where a list is meant, or a variable to which nothing else is assigned or added. */
function isEmpty(tree: ScriptTree, name: string, value: Node): boolean {
  return valuesOf(tree, value).every((one) => {
    const source = sourceOf(tree, one).trim();
    return emptyList.test(source) || (name.endsWith('s') && /^(?:\$null|''|"")$/i.test(source));
  });
}

const settingVariable = /^\[(?:System\.)?Environment\]::SetEnvironmentVariable$/i;
const nothing = /^(?:''|""|\$null|\[string\]::Empty)$/i;

/** Why a call of `SetEnvironmentVariable` removes a variable of the machine or the account; of the session it may. */
export function whyUnsetting(tree: ScriptTree, node: Node, name: string): string | undefined {
  if (!settingVariable.test(name)) return undefined;
  const [, value, target] = nodesOf(node, 'argument_expression');
  if (!value || !target || /\bprocess\b/i.test(sourceOf(tree, target))) return undefined;
  const isUnset = valuesOf(tree, value).some((one) => nothing.test(sourceOf(tree, one).trim()));
  return isUnset ? 'which removes a variable of other programs too' : undefined;
}
