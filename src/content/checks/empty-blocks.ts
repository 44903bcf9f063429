import { allLines, oneLine, type Diagnostic, type Lines } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { ofEachCommand, type ReadCommand } from './each-command.ts';

/** Reports blocks behind `if`, `else`, `foreach` and the like in which nothing happens: their lines were lost. */
export function checkEmptyBlocks(content: Content): Promise<Diagnostic[]> {
  return ofEachCommand(content, (command) => {
    const { file, parser } = command;
    const found = powershellTools.emptyBlocks(file.text, parser);
    if (found.length === 0) return [];
    const follows = linesOf(content, command);
    return found.map(({ what, start }) => ({
      ...diagnosticAt(file, start, {
        found: what,
        expected: 'a statement in it',
        advice:
          'Write what is to be done there, or remove the block with its word; if only `else` does something, turn the condition around.',
      }),
      follows,
    }));
  });
}

/** The lines of a command, and that of its effect: what a lost statement brings about there leads to it too. */
function linesOf({ runbooks }: Content, { id, file }: ReadCommand): Lines[] {
  const structure = runbooks.find(({ commands }) => commands.get(id) === file)?.structure;
  const line = structure?.placeOf(['commands', id, 'effect']).line;
  const effect = structure && line !== undefined ? [oneLine(structure.file, line)] : [];
  return [allLines(file.file), ...effect];
}
