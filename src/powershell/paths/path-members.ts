import type { Node } from 'web-tree-sitter';
import { coreOf } from '../nodes.ts';
import { sourceOf } from '../script-tree.ts';
import { tableEntries } from '../table-entries.ts';
import { variablesOf } from '../variables.ts';
import type { Evaluation } from './evaluation.ts';
import { folderOf, lastPart, unknown, type PathValue } from './path-text.ts';
import { recordsIn, recordsNamed } from './read-records.ts';

/** What a member of something, or an item of a list or a table, gives as a path. */
export function valuesOfPart(evaluation: Evaluation, part: Node): readonly PathValue[] {
  const target = part.firstChild;
  if (!target) return [unknown];
  if (target.type === 'type_literal') return ofType(sourceOf(evaluation.tree, part));
  const name = partName(evaluation, part);
  if (name === undefined) return evaluation.ofNode(target);
  const records = recordsIn(evaluation, target);
  if (records) return [{ text: '*', column: { name, records } }];
  const core = coreOf(target);
  const [variable = ''] = core.type === 'variable' ? variablesOf(core) : [];
  return entriesOf(evaluation, variable, name) ?? memberOf(evaluation.ofNode(target), name);
}

/** `[IO.Path]::DirectorySeparatorChar`, and the name of a folder in a list of .NET. */
function ofType(source: string): readonly PathValue[] {
  if (/::(?:Alt)?DirectorySeparatorChar$/i.test(source)) return [{ text: '\\' }];
  const [, folder] = /SpecialFolder\]::(\w+)$/i.exec(source) ?? [];
  return folder === undefined ? [unknown] : [{ text: folder }];
}

/** The same of a variable in a text: `"$($saved.Path)"`. */
export function valuesOfMember(
  evaluation: Evaluation,
  variable: string,
  name: string,
  use: Node,
): readonly PathValue[] {
  const records = recordsNamed(evaluation, variable);
  if (records) return [{ text: '*', column: { name, records } }];
  return (
    entriesOf(evaluation, variable, name) ?? memberOf(evaluation.ofVariable(variable, use), name)
  );
}

/** The name of a member or an entry; nothing where an item is taken by its number. */
function partName({ tree }: Pick<Evaluation, 'tree'>, part: Node): string | undefined {
  const written = sourceOf(tree, part).slice((part.firstChild?.endIndex ?? 0) - part.startIndex);
  const [, member, entry] =
    /^\s*(?:\.\s*['"]?(\w+)['"]?|\[\s*['"](\w+)['"]\s*\])$/.exec(written) ?? [];
  return member ?? entry;
}

/** What an entry of a table that a variable holds may be; nothing where it holds no table. */
function entriesOf(
  evaluation: Evaluation,
  variable: string,
  name: string,
): readonly PathValue[] | undefined {
  const { tree } = evaluation;
  const tables = (tree.assigned.get(variable) ?? []).filter(
    (value) => coreOf(value).type === 'hash_literal_expression',
  );
  if (tables.length === 0) return undefined;
  const entries = tables
    .flatMap((table) => tableEntries(tree, table))
    .filter(({ key }) => key.toLowerCase() === name.toLowerCase());
  const changed = tree.parts.get(variable) ?? [];
  const values = [...entries.flatMap(({ value }) => value ?? []), ...changed];
  return values.length === 0 ? [unknown] : values.flatMap((value) => evaluation.ofNode(value));
}

/** What a file, or what is told of one, has by a name. */
export function memberOf(values: readonly PathValue[], member: string): readonly PathValue[] {
  switch (member.toLowerCase()) {
    case 'fullname':
    case 'path':
    case 'providerpath':
    case 'pspath':
      return [...values];
    case 'name':
    case 'pschildname':
      return values.map(({ text }) => ({ text: lastPart(text) }));
    case 'basename':
      return values.map(({ text }) => ({ text: lastPart(text).replace(/\.\w*$/, '') }));
    case 'directory':
    case 'directoryname':
    case 'psparentpath':
      return values.map(({ text }) => ({ text: folderOf(text) }));
    default:
      return [unknown];
  }
}
