import type { Node, Parser } from 'web-tree-sitter';
import { isOnlyShown } from './arguments.ts';
import { commandName } from './called-names.ts';
import { bareCommandName } from './command-names.ts';
import { isConstant } from './constants.ts';
import { givenTo, switchedOn, type Given } from './given-arguments.ts';
import { searchSources } from './object-sources.ts';
import { isOwnFunction } from './own-functions.ts';
import type { SettingCall } from './ownership.ts';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { isManner } from './removed-objects.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { inStringsToo } from './subexpressions.ts';
import { tableEntries } from './table-entries.ts';
import { variablesOf } from './variables.ts';

/** Finds every call of a cmdlet with a verb that may change an object: which object that is, and what of it is set. */
export function settingCalls(script: string, parser: Parser): SettingCall[] {
  return inStringsToo(script, (code) =>
    withTree(code, parser, (tree) =>
      nodesOf(tree.root, 'command').flatMap((node) => settingCall(tree, node)),
    ),
  );
}

function settingCall(tree: ScriptTree, node: Node): SettingCall[] {
  const name = node.childForFieldName('command_name');
  const [, verb, noun] = /^([a-z]+)-(\w+)$/.exec(commandName(tree, node)) ?? [];
  if (!name || verb === undefined || noun === undefined) return [];
  if (isOnlyShown(node) || isOwnFunction(tree, node)) return [];
  const given = givenTo(tree, node).filter(({ name: one }) => !tellsHow(one));
  const tables = given.filter((one) => isTable(tree, one));
  const own = [...given, ...tables.flatMap(({ value }) => entriesOf(tree, value))];
  const naming = namesOf(own);
  const set = given.filter((one) => !naming.includes(one));
  const switches = switchedOn(tree, node).filter(
    (one) => one !== '' && !tellsHow(one) && !given.some((other) => other.name === one),
  );
  const isFed = node.previousSibling?.type === '|' || set.some(isWhole);
  const isUnseen = isFed || (naming.length === 0 && tables.length > 0);
  return [
    {
      ...{ what: bareCommandName(sourceOf(tree, name)), start: name.startIndex, verb, noun },
      objects: isUnseen ? undefined : objectsOf(tree, naming),
      parameters: [
        ...set.map((one) => ({ name: one.name, isFixed: isConstant(tree, one.value) })),
        ...switches.map((one) => ({ name: one, isFixed: true })),
      ].filter((one) => one.name !== ''),
      isOpen: tables.length > 0 || set.some(isWhole),
      texts: own.flatMap(({ value }) => textsIn(tree, value)),
      isUsed: isUsed(node),
    },
  ];
}

/** Parameters that say where a cmdlet works, or as whom. */
const where =
  /^(?:server|computername|credential|domain|globalcatalog|tenant|tenantid|session|scope)$/;

/** Whether a parameter, which may be cut short, sets nothing of an object. */
function tellsHow(name: string): boolean {
  return (
    isManner(name) || where.test(name) || /^(?:con|erro|forc?|warn|whati|verb|passt)/.test(name)
  );
}

/** Parameters that name an object: `-Identity`, `-ServicePrincipalId`. */
const naming =
  /^(?:id\w*|name|thumbprint|keyids?|\w+(?:id|guid|identity)|userprincipalname|displayname)$/;

/** What names the object: the parameters that do so, else what stands first without one. */
function namesOf(given: readonly Given[]): readonly Given[] {
  const named = given.filter(({ name }) => naming.test(name));
  const [first] = given.filter(({ name, value }) => name === '' && !value.text.startsWith('@'));
  return named.length > 0 || !first ? named : [first];
}

/** Whether what is given is a table that is filled elsewhere, too. */
function isTable(tree: ScriptTree, { name, value }: Given): boolean {
  return name === '' && sourceOf(tree, value).startsWith('@');
}

/** What such a table has where it is made. */
function entriesOf(tree: ScriptTree, table: Node): Given[] {
  const [name = ''] = variablesOf(table);
  return (tree.assigned.get(name) ?? [])
    .flatMap((one) => tableEntries(tree, one))
    .flatMap(({ key, value }) => (value ? [{ name: key.toLowerCase(), value }] : []));
}

/** Whether what is given is an object with all that may be set. */
function isWhole({ name }: Given): boolean {
  return /^(?:instance|inputobject|newinputobject|bodyparameter)$/.test(name);
}

/** The texts by which an object is called; nothing where one cannot be followed. */
function objectsOf(tree: ScriptTree, names: readonly Given[]): readonly string[] | undefined {
  const isFollowed = names.every(({ value }) => {
    const { found, problem } = searchSources(tree, value);
    return problem === undefined && !found.some((source) => 'owners' in source);
  });
  return isFollowed ? names.flatMap(({ value }) => textsIn(tree, value)) : undefined;
}

/** The constants of which a value may be one or have a part, and placeholders as they are written. */
function textsIn(tree: ScriptTree, value: Node): string[] {
  return searchSources(tree, value).found.flatMap((source) => {
    if ('owners' in source) return [];
    return 'constant' in source ? source.constant : `{{${source.placeholder}}}`;
  });
}

/** Whether the script keeps what a call gives, or hands it on: the call may make nothing but that. */
function isUsed(call: Node): boolean {
  for (let above = call.parent; above; above = above.parent) {
    if (/^(?:assignment_expression|hash_entry|command_elements)$/.test(above.type)) return true;
    if (/^(?:script_block|statement_block|program)/.test(above.type)) return false;
  }
  return false;
}
