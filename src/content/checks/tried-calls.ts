import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools, type CalledCommand } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { ofEachChange } from './each-command.ts';

/** Reports what a command that changes something only tries: the next line would tell of a change that nobody made. */
export function checkTriedCalls(content: Content): Promise<Diagnostic[]> {
  return ofEachChange(content, ({ file, script, parser }) => {
    const calls = powershellTools.calledCommands(script, parser);
    // A try before the call itself shows what that will do.
    const isMadeBehind = (tried: CalledCommand) =>
      calls.some(
        ({ name, start, isOnlyShown }) =>
          start > tried.start && !isOnlyShown && name.toLowerCase() === tried.name.toLowerCase(),
      );
    const tried = calls
      .filter((call) => call.isTried === true && !isMadeBehind(call))
      .map(({ name, start }) => ({ found: `\`${name}\` with \`-WhatIf\``, start }));
    return [...tried, ...preferences(file)].map(({ found, start }) =>
      diagnosticAt(file, start, { found, expected, advice }),
    );
  });
}

const expected = 'a call that makes the change';
const advice =
  'Remove `-WhatIf`, or the line that sets `$WhatIfPreference`: it keeps the change from being made, but the next line reports success.';

/** Where a command makes everything after it a try. */
function preferences({ text }: TextFile): { found: string; start: number }[] {
  const code = powershellTools.maskedCode(text);
  return Array.from(
    code.matchAll(/\$\{?(?:\w+:)?WhatIfPreference\}?[ \t]*=(?![ \t]*\$false\b)/gi),
    ({ index }) => ({ found: '`$WhatIfPreference`, which makes every call a try', start: index }),
  );
}
