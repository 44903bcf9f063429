import type { Details, Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type EmptyVariable } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { readableCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';

/** Reports variables that are empty where they stand: to many commands that means everything that there is. */
export async function checkEmptyVariables(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => {
    const readable = readableCommands(content, runbook, parser);
    return readable.flatMap((file) => {
      const others = readable.filter((other) => other !== file);
      const isLeft = leftBy(others, (one) => powershellTools.leftVariables(one.text, parser));
      return judgeCommand(file, () =>
        powershellTools
          .emptyVariables(file.text, parser)
          .filter(({ what, why }) => (why !== 'early' && why !== 'lost') || !isLeft(what))
          .map((one) => ({
            ...diagnosticAt(file, one.start, detailsOf(one)),
            ...((one.why === 'early' || one.why === 'lost') && { isValueless: true }),
          })),
      );
    });
  });
}

/** Whether a command leaves a variable in the console, where the next one finds it; asked for only where it matters. */
function leftBy(others: readonly TextFile[], namesIn: (file: TextFile) => string[]) {
  let names: Set<string> | undefined;
  return (written: string) => {
    names ??= new Set(others.flatMap(namesIn));
    return names.has(written.replace(/^[$@]\{?|\}$/g, '').toLowerCase());
  };
}

function detailsOf({ what, why }: EmptyVariable): Details {
  if (why === 'unfed')
    return {
      found: `\`${what}\` where nothing comes through \`|\``,
      expected: 'a variable with a value',
      advice:
        'Write the variable of the loop, as `$row` in `foreach ($row in $rows)`, or `ForEach-Object { … }` behind `|`: here it is empty, which to many commands means everything that there is.',
    };
  if (why === 'early')
    return {
      found: `\`${what}\` before it gets a value`,
      expected: 'a variable with a value',
      advice:
        'Write the variable that is meant, or give it the value before: empty, it is equal to nothing, and to many commands means everything that there is.',
    };
  if (why === 'lost')
    return {
      found: `\`${what}\` outside of the block that gives it its value`,
      expected: 'a variable that the block changes',
      advice: `Let the block give the value back, as \`${what} = & { … }\`, or run it with \`.\` in place of \`&\`: what \`&\` and functions assign is gone behind them.`,
    };
  if (why === 'unsent')
    return {
      found: `\`${what}\` in a block that runs elsewhere`,
      expected: 'a variable that has its value there',
      advice: `Write \`${what.replace(/^([$@]\{?)/, '$1using:')}\`, or hand it over with \`-ArgumentList\` to a \`param\` of the block: a server or a job has no other variables.`,
    };
  return {
    found: `a filter without \`${what}\``,
    expected: 'a condition on each object that comes through `|`',
    advice:
      'Write `$_` for the object, as `$_.Identity`; ask with `if` what is the same for all of them.',
  };
}
