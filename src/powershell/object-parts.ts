import type { Node } from 'web-tree-sitter';
import { isRecordData, recordType } from './dns-records.ts';
import { givenTo, type Given } from './given-arguments.ts';
import { coreOf } from './nodes.ts';
import { searchSources } from './object-sources.ts';
import { partNames } from './part-names.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { PartSources } from './shell.ts';

/** The parts that a command names, each with where the values come from. */
export function partsGiven(
  tree: ScriptTree,
  command: Node,
  noun: string,
): Record<string, PartSources> {
  const given = [...givenTo(tree, command), ...byPlace(tree, command, noun)];
  const type = recordType(tree, command, noun);
  const parts = partNames(noun).flatMap((part): (readonly [string, PartSources])[] => {
    if (part === 'RRType' && type !== undefined) return [[part, { sources: [{ constant: type }] }]];
    const values = given.filter(({ name }) => isPart(name, part, noun));
    if (values.length === 0) return [];
    const found = values.map(({ value }) => valuesOf(tree, value)).reduce(join);
    // An alias has one record; of other types a name may have several.
    return [[part, part === 'RecordData' && type === 'cname' ? { ...found, isOnly: true } : found]];
  });
  return Object.fromEntries(parts);
}

function isPart(name: string, part: string, noun: string): boolean {
  if (part === 'RecordData' && noun.startsWith('dnsserver') && isRecordData(name)) return true;
  return name !== '' && part.toLowerCase().startsWith(name);
}

function join(one: PartSources, other: PartSources): PartSources {
  const sources = [...one.sources, ...other.sources];
  return { sources, problem: one.problem ?? other.problem };
}

/** `Add-ADGroupMember 'G' 'a'`: the members stand behind the group. */
function byPlace(tree: ScriptTree, command: Node, noun: string): Given[] {
  if (!noun.endsWith('member')) return [];
  const given = givenTo(tree, command);
  const places = given.filter(({ name }) => name === '');
  const isNamed = given.some(({ name }) => /^(?:id\w*|group|name)$/.test(name));
  return places.slice(isNamed ? 0 : 1).map(({ value }) => ({ name: 'members', value }));
}

/** Where the values of a part come from; a number is one as it is written. */
function valuesOf(tree: ScriptTree, value: Node): PartSources {
  const core = coreOf(value);
  const source = sourceOf(tree, core).trim();
  if (core.type === 'array_literal_expression')
    return core.namedChildren.map((one) => valuesOf(tree, one)).reduce(join);
  if (/^\d+$/.test(source)) return { sources: [{ constant: source }] };
  const { found, problem } = searchSources(tree, value);
  return { sources: found, problem };
}
