import type { Node, Parser } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { mayMean } from '../cmdlet-parameters.ts';
import { ownersOf } from '../file-owners.ts';
import { givenTo } from '../given-arguments.ts';
import { nodesOf } from '../nodes.ts';
import { withTree } from '../parse-script.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import type { ReadRecord } from '../shell.ts';

const reading = /^(?:get-content|import-clixml|import-csv)$/;

/** Finds every record that a script reads, and the paths that it may have. */
export function readRecords(script: string, parser: Parser): ReadRecord[] {
  return withTree(script, parser, (tree) =>
    nodesOf(tree.root, 'command').flatMap((command) => {
      const cmdlet = commandName(tree, command);
      const path = pathRead(tree, command, cmdlet);
      const owners = path ? ownersOf(tree, path) : [];
      const records = owners.flatMap((owner) => ('record' in owner ? owner.record : []));
      const [what = ''] = sourceOf(tree, command).split(/\s/);
      return records.length > 0 ? [{ what, start: command.startIndex, records }] : [];
    }),
  );
}

/** The path of the file that a cmdlet reads, if it reads one. */
export function pathRead(tree: ScriptTree, command: Node, cmdlet: string): Node | undefined {
  if (!reading.test(cmdlet)) return undefined;
  const given = givenTo(tree, command);
  const path =
    given.find(({ name }) => mayMean(cmdlet, name, ['path', 'literalpath'])) ??
    given.find(({ name }) => name === '');
  return path?.value;
}
