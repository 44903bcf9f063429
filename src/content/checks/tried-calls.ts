import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { ofEachChange } from './each-command.ts';

/** Reports what a command that changes something only tries: the next line would tell of a change that nobody made. */
export function checkTriedCalls(content: Content): Promise<Diagnostic[]> {
  return ofEachChange(content, ({ file, script, parser }) => {
    const tried = powershellTools
      .calledCommands(script, parser)
      .filter(({ isTried }) => isTried === true)
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
