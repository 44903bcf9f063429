import type { Node } from 'web-tree-sitter';
import { becomesRunnable, isDataFile, isProgram } from './run-again-files.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

const files = /\bio\.file\]$/i;

/** Methods of `[IO.File]` that give a stream, into which anything may be written later. */
const opening = /^(?:appendtext|create|createtext|open|openwrite)$/;

/** Why a call of a method gives a file that may be run, whatever is written into it, or undefined. */
export function writtenByMethod(
  tree: ScriptTree,
  target: Node,
  name: string,
  values: readonly Node[],
): string | undefined {
  const [first, second] = values;
  if (target.type === 'type_literal' && files.test(sourceOf(tree, target))) {
    if (opening.test(name) && first && !isDataFile(tree, first)) return 'of a file that may be run';
    const isMoved = /^(?:copy|move|replace)$/.test(name) && first && second;
    return isMoved && becomesRunnable(tree, first, second) ? 'that lets data be run' : undefined;
  }
  if (/^(?:copyto|moveto|replace)$/.test(name) && first && isProgram(tree, first))
    return 'that lets data be run';
  const isMode = /^['"]?(?:append|create|createnew|openorcreate|truncate)['"]?$/i;
  const isOpened = name === 'open' && first && isMode.test(sourceOf(tree, first));
  return isOpened || /^(?:appendtext|createtext|openwrite)$/.test(name)
    ? 'of a file that cannot be seen'
    : undefined;
}
