import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { changingCalls } from './called-effects.ts';
import { ofEachChange, type ReadCommand } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { readAgainIn } from './read-again.ts';

/** Reports calls that change whatever a query finds: what each object had before stands in no record. */
export function checkWholeQueries(content: Content): Promise<Diagnostic[]> {
  return ofEachChange(content, (command) =>
    judgeCommand(command.file, () => {
      const found = powershellTools.wholeQueries(command.script, command.parser);
      if (found.length === 0) return [];
      const changes = changesIn(command);
      return found
        .filter(({ start }) => changes.has(start))
        .map(({ what, start }) =>
          diagnosticAt(command.file, start, {
            found: `\`${what}\`, which changes whatever a query finds`,
            expected: 'changes of objects that are named, filtered, or first written into a record',
            advice:
              'Name each object, let a filter say which of them the runbook means, or keep what the query finds in a variable and write that into the record.',
          }),
        );
    }),
  );
}

/** Where a command changes something, without what is told as a removal. */
function changesIn(command: ReadCommand): ReadonlySet<number> {
  const { script, parser } = command;
  const changes = changingCalls(script, readAgainIn(command), parser).map(({ start }) => start);
  const removed = new Set(powershellTools.removals(script, parser).map(({ start }) => start));
  return new Set(changes.filter((start) => !removed.has(start)));
}
