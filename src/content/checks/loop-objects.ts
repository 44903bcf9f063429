import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { changingCalls } from './called-effects.ts';
import { ofEachChange, type ReadCommand } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';
import { readAgainIn } from './read-again.ts';

/** Reports calls in loops over objects that change another object than that of the row, which may be in no record. */
export function checkLoopObjects(content: Content): Promise<Diagnostic[]> {
  return ofEachChange(content, (command) => judgeCommand(command.file, () => ofCommand(command)));
}

function ofCommand(command: ReadCommand): Diagnostic[] {
  const { file, script, parser } = command;
  const found = powershellTools.loopCalls(script, parser);
  if (found.length === 0) return [];
  const calls = changingCalls(script, readAgainIn(command), parser);
  const names = new Map(calls.map(({ start, name }) => [start, name]));
  return found.flatMap(({ call, start, object, row }) => {
    const name = names.get(call);
    if (name === undefined) return [];
    const shown = object === undefined ? undefined : file.text.slice(start, start + object.length);
    const named =
      shown === undefined ? 'without `-Identity`' : `with \`-Identity\` from \`${shown}\``;
    return [
      diagnosticAt(file, start, {
        found: `\`${name}\` ${named} in a loop over other objects`,
        expected: `\`-Identity ${row}\``,
        advice:
          'Name the object of the row: otherwise each turn of the loop changes the same one, which may be in no record.',
      }),
    ];
  });
}
