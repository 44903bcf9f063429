import { commandName } from './called-names.ts';
import { nodesOf } from './nodes.ts';
import type { ScriptTree } from './script-tree.ts';
import { namesIn } from './variables.ts';

/** What writes a file of what it is given, or turns it into the text of one. */
const keeping = /^(?:export-\w+|convertto-\w+|set-content|add-content|out-file)$/;

/** The variables whose values a script writes into a file, with those that these are made of. */
export function recordedVariables(tree: ScriptTree): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = nodesOf(tree.root, 'command')
    .filter((node) => keeping.test(commandName(tree, node)))
    .map((node) => node.parent ?? node);
  for (let node = waiting.pop(); node; node = waiting.pop())
    for (const name of namesIn(tree, node)) {
      if (found.has(name)) continue;
      found.add(name);
      const lists = (tree.loops.get(name) ?? []).map(({ list }) => list);
      waiting.push(...(tree.assigned.get(name) ?? []), ...(tree.parts.get(name) ?? []), ...lists);
    }
  return found;
}
