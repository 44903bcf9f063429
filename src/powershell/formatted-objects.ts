import type { Node } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import { coreOf, nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Fault } from './shell.ts';

const formats = /^(?:format-(?:custom|list|table|wide)|f[ctlw])$/;

/** What takes the lines of a table: the console, and what makes a text of them. */
const takers = /^(?:out-\w+|tee-object|tee|oh)$/;

const texts = /^(?:convertto-(?:csv|html|json)|out-string)$/;
const exporters = /^export-(?:clixml|csv)$/;

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
      if (!next) return [];
      const written = nameIn(tree, core);
      const start = core.startIndex;
      if (texts.test(name) && exporters.test(next.name))
        return [textExported(written, nameIn(tree, next.core), start)];
      if (!formats.test(name) || takers.test(next.name)) return [];
      return [
        {
          what: `\`${written}\` before another command`,
          expected: 'objects there, as `Select-Object` gives them',
          advice: 'Leave it out, or put it at the end: behind it are only the lines of a table.',
          start,
        },
      ];
    });
  });
}

/** The name of a command as it is written. */
function nameIn(tree: ScriptTree, command: Node): string {
  const [written = ''] = /^\S+/.exec(sourceOf(tree, command)) ?? [];
  return written;
}

/** A text of objects has none of their properties: what is exported is how long it is, or the text alone. */
function textExported(maker: string, exporter: string, start: number): Fault {
  return {
    what: `\`${maker}\` before \`${exporter}\``,
    expected: 'the objects themselves there',
    advice: `Leave it out: \`${exporter}\` writes objects, and a text has none of their properties. A text is written by \`Set-Content\`.`,
    start,
  };
}
