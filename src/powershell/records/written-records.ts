import type { Node, Parser } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { mayMean } from '../cmdlet-parameters.ts';
import { ownersOfPaths } from '../file-owners.ts';
import { givenTo } from '../given-arguments.ts';
import { nodesOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import { pathValues } from '../paths/path-values.ts';
import type { ScriptTree } from '../script-tree.ts';
import type { WrittenColumn, WrittenRecord } from '../shell.ts';
import { isTruth } from '../truths.ts';
import type { Column } from './column.ts';
import { columnsFed } from './columns-fed.ts';

/** The records that a script writes as rows, with their columns where they are seen. */
export function writtenRecords(script: string, parser: Parser): WrittenRecord[] {
  return withTree(script, parser, (tree) =>
    nodesOf(tree.root, 'command').flatMap((command) => writtenBy(tree, command)),
  );
}

function writtenBy(tree: ScriptTree, command: Node): WrittenRecord[] {
  const cmdlet = commandName(tree, command);
  if (cmdlet !== 'export-csv' && cmdlet !== 'export-clixml') return [];
  const given = givenTo(tree, command);
  const isPath = ({ name }: { name: string }) => mayMean(cmdlet, name, ['path', 'literalpath']);
  const path = given.find(isPath) ?? given.find(({ name }) => name === '');
  if (!path) return [];
  const columns = columnsFed(tree, command)?.map((column) => described(tree, column));
  const isChanged = /\bAdd-Member\b/i.test(tree.script);
  return ownersOfPaths(pathValues(tree, path.value)).flatMap((owner) =>
    'record' in owner ? { record: owner.record, ...(columns && !isChanged && { columns }) } : [],
  );
}

/** What stands in a column, as far as it is true or false, or names files. */
function described(tree: ScriptTree, { name, value }: Column): WrittenColumn {
  if (!value) return { name, isFound: true };
  if (isTruth(tree, value)) return { name, isTruth: true };
  const paths = pathValues(tree, value);
  const isOpen = paths.length === 0 || paths.some(({ text }) => text.startsWith('*'));
  return isOpen ? { name } : { name, owners: ownersOfPaths(paths) };
}
