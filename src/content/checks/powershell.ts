import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { filledScript } from './filled-script.ts';
import { powershellTools } from '../../powershell/build.ts';

/** Reports commands that do not parse as the PowerShell of Windows Server 2012, with their bare placeholders filled in. */
export async function checkPowerShell(content: Content): Promise<Diagnostic[]> {
  const definitions = content.parameters?.value ?? {};
  const parser = await powerShellParser();
  const commands = content.runbooks.flatMap((runbook) => [...runbook.commands.values()]);
  return commands.flatMap((command) => {
    const newer = powershellTools.newerSyntax(command.text).map(({ what, start }) => {
      const expected = 'what Windows PowerShell 3.0 takes too';
      const advice = 'Write it in the older way: readers have that version on Windows Server 2012.';
      return diagnosticAt(command, start, { found: what, expected, advice });
    });
    const dashes = powershellTools.typographicDashes(command.text).map(({ what, start }) => {
      const advice = 'Write `-` as the keyboard has it: a text processor has exchanged it.';
      return diagnosticAt(command, start, { found: what, expected: '`-` (U+002D)', advice });
    });
    const misread = powershellTools.misreadSyntax(command.text).map(({ what, start }) => {
      const expected = 'what PowerShell reads as it is meant';
      const advice =
        'Write `-eq` or `-ne`, `${name}:` in a text, `try` with `catch` or `finally`, and quoted arguments in place of `--%`.';
      return diagnosticAt(command, start, { found: what, expected, advice });
    });
    // The grammar stumbles over these too: that is one mistake.
    if (newer.length + dashes.length + misread.length > 0) return [...newer, ...dashes, ...misread];
    const script = filledScript(command.text, definitions);
    return powershellTools.syntaxProblems(script, parser).map(({ offset, near }) => {
      const found = `text that does not parse at \`${near}\``;
      const advice =
        'Correct the syntax. Where Windows PowerShell takes it as it is, write it in a plainer way.';
      return diagnosticAt(command, offset, { found, expected: 'valid PowerShell', advice });
    });
  });
}
