import type { Parser } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { mayMean } from '../cmdlet-parameters.ts';
import { ownersOfPaths } from '../file-owners.ts';
import { givenTo } from '../given-arguments.ts';
import { nodesOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import { pathValues } from '../paths/path-values.ts';
import { sourceOf } from '../script-tree.ts';
import type { ReadRecord } from '../shell.ts';

const reading = /^(?:get-content|import-clixml|import-csv)$/;

/** Finds every record that a script reads, and the paths that it may have. */
export function readRecords(script: string, parser: Parser): ReadRecord[] {
  return withTree(script, parser, (tree) =>
    nodesOf(tree.root, 'command').flatMap((command) => {
      const cmdlet = commandName(tree, command);
      if (!reading.test(cmdlet)) return [];
      const given = givenTo(tree, command);
      const path =
        given.find(({ name }) => mayMean(cmdlet, name, ['path', 'literalpath'])) ??
        given.find(({ name }) => name === '');
      const owners = path ? ownersOfPaths(pathValues(tree, path.value)) : [];
      const records = owners.flatMap((owner) => ('record' in owner ? owner.record : []));
      const [what = ''] = sourceOf(tree, command).split(/\s/);
      return records.length > 0 ? [{ what, start: command.startIndex, records }] : [];
    }),
  );
}
