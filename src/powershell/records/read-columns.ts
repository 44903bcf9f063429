import type { Node, Parser } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { mayMean } from '../cmdlet-parameters.ts';
import { givenTo } from '../given-arguments.ts';
import { coreOf, nodesOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import { pathValues } from '../paths/path-values.ts';
import { fedTo, recordsIn, recordsNamed, recordsOfStages } from '../paths/read-records.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { ReadColumn } from '../shell.ts';
import { subexpressionsInStrings } from '../subexpressions.ts';
import { plainVariableName } from '../variables.ts';
import { chosenItems, chosenName } from './selected-columns.ts';

/** What every object and every list has. */
const intrinsic =
  /^(?:count|length|longlength|rank|syncroot|isfixedsize|isreadonly|issynchronized|psobject|psbase|psadapted|psextended|pstypenames|item)$/i;

/** Finds every column that a script reads of the rows of records, by member, in texts, and as a property of a cmdlet. */
export function readColumns(script: string, parser: Parser): ReadColumn[] {
  return withTree(script, parser, (tree) => columnsReadIn(tree, tree.root));
}

/** The same in a part of a script. */
export function columnsReadIn(tree: ScriptTree, part: Node): ReadColumn[] {
  return [
    ...nodesOf(part, 'member_access').flatMap((node) => ofMember(tree, node)),
    ...nodesOf(part, 'verbatim_string_characters').flatMap((node) => ofString(tree, node)),
    ...nodesOf(part, 'command').flatMap((node) => ofCommand(tree, node)),
  ].filter(({ what }) => !intrinsic.test(what));
}

const evaluated = (tree: ScriptTree) => ({ tree, ofNode: (node: Node) => pathValues(tree, node) });

function ofMember(tree: ScriptTree, node: Node): ReadColumn[] {
  const [target, operator, member] = node.children;
  if (!target || !member || operator?.text !== '.') return [];
  const records = recordsIn(evaluated(tree), target);
  const what = sourceOf(tree, member).replace(/^['"]|['"]$/g, '');
  return records && /^\w+$/.test(what) ? [{ what, start: member.startIndex, records }] : [];
}

/** A member in the code of a text. */
const inText = /\$(?:\{(\w+)\}|(\w+))(?:\[-?\d+\])?\.([A-Za-z_]\w*)\b(?!\()/g;

function ofString(tree: ScriptTree, node: Node): ReadColumn[] {
  const source = sourceOf(tree, node);
  return subexpressionsInStrings(source).flatMap(({ code, start }) =>
    Array.from(code.matchAll(inText)).flatMap(({ index, 0: all, 1: braced, 2: plain, 3: what }) => {
      const name = plainVariableName(braced ?? plain ?? '');
      const isFed = name === '_' || name === 'psitem';
      // A pipeline within the text feeds another.
      if (what === undefined || (isFed && code.includes('|'))) return [];
      const fed = isFed ? fedTo(node) : undefined;
      const records = isFed
        ? fed && recordsOfStages(evaluated(tree), fed)
        : recordsNamed(evaluated(tree), name);
      const at = node.startIndex + start + index + all.length - what.length;
      return records ? [{ what, start: at, records }] : [];
    }),
  );
}

/** The parameters by which cmdlets are told the names of properties. */
const properties: Readonly<Record<string, readonly string[]>> = {
  'foreach-object': ['membername'],
  'format-list': ['property'],
  'format-table': ['property'],
  'group-object': ['property'],
  'measure-object': ['property'],
  'select-object': ['property', 'expandproperty'],
  'sort-object': ['property'],
  'where-object': ['property'],
};

function ofCommand(tree: ScriptTree, command: Node): ReadColumn[] {
  const cmdlet = commandName(tree, command);
  const names = Object.hasOwn(properties, cmdlet) ? properties[cmdlet] : undefined;
  const stages = (command.parent?.children ?? []).filter(({ type }) => type !== '|');
  const at = stages.findIndex(({ id }) => id === command.id);
  if (!names || at < 1) return [];
  const records = recordsOfStages(evaluated(tree), stages.slice(0, at));
  if (!records) return [];
  const given = givenTo(tree, command);
  const named = given.filter(({ name }) => isOneOf(cmdlet, name, names));
  const [first] = given.filter(({ name }) => name === '');
  return [...named, ...(named.length === 0 && first ? [first] : [])]
    .flatMap(({ value }) => chosenItems(tree, value))
    .flatMap((item) => {
      const what = chosenName(tree, coreOf(item));
      return what === undefined ? [] : [{ what, start: item.startIndex, records }];
    });
}

/** Whether a parameter, as it may be cut short, is one of some: `-e` is no `-ExpandProperty` of a comparison. */
function isOneOf(cmdlet: string, name: string, wanted: readonly string[]): boolean {
  return name.length > 2 && mayMean(cmdlet, name, wanted);
}
