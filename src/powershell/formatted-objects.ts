import { commandName } from './called-names.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Fault } from './shell.ts';

const formats = /^(?:format-(?:custom|list|table|wide)|f[ctlw])$/;

/** What takes the lines of a table: the console, and what makes a text of them. */
const takers = /^(?:out-\w+|tee-object|tee|oh)$/;

/** Finds a table or list that is handed on to what wants objects: behind it, their properties are gone. */
export function formattedObjects(tree: ScriptTree): Fault[] {
  return nodesOf(tree.root, 'pipeline_chain').flatMap((chain) => {
    const stages = chain.namedChildren.map((node) => {
      const core = coreOf(node);
      const name = core.type === 'command' ? commandName(tree, core) : sourceOf(tree, core);
      return { name, core };
    });
    return stages.flatMap(({ name, core }, at) => {
      const next = stages[at + 1];
      if (!next || !formats.test(name) || takers.test(next.name)) return [];
      const [written = ''] = /^\S+/.exec(sourceOf(tree, core)) ?? [];
      return [
        {
          what: `\`${written}\` before another command`,
          expected: 'objects there, as `Select-Object` gives them',
          advice: 'Leave it out, or put it at the end: behind it are only the lines of a table.',
          start: core.startIndex,
        },
      ];
    });
  });
}
