import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { ofEachCommand } from './each-command.ts';

/** Reports variables in single quotes: every record would have one name, and a comparison be false for ever. */
export function checkQuotedVariables(content: Content): Promise<Diagnostic[]> {
  return ofEachCommand(content, ({ file, parser }) =>
    powershellTools.quotedVariables(file.text, parser).map(({ what, start }) =>
      diagnosticAt(file, start, {
        found: `\`${what}\` in single quotes`,
        expected: 'only literal text there',
        advice:
          'PowerShell fills in no variable between single quotes. Write double quotes, or no quotes around a variable that stands alone. For a literal `$`, write double quotes and a backtick before it.',
      }),
    ),
  );
}
