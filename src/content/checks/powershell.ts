import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools } from '../../powershell/build.ts';

/** Reports commands that do not parse as PowerShell, with their bare placeholders filled in. */
export async function checkPowerShell(content: Content): Promise<Diagnostic[]> {
  const definitions = content.parameters?.value ?? {};
  const parser = await powerShellParser();
  const diagnostics: Diagnostic[] = [];
  for (const command of content.runbooks.flatMap((runbook) => [...runbook.commands.values()])) {
    for (const { offset, near } of powershellTools.syntaxProblems(
      filled(command.text, definitions),
      parser,
    )) {
      const found = `text that does not parse at \`${near}\``;
      const advice = 'Correct the syntax; try the script in Windows PowerShell.';
      diagnostics.push(
        diagnosticAt(command, offset, { found, expected: 'valid PowerShell', advice }),
      );
    }
  }
  return diagnostics;
}

/** The script with a value in place of each bare placeholder, padded so that offsets stay. */
function filled(script: string, definitions: Record<string, ParameterDefinition>): string {
  let text = script;
  for (const { name, start, end, quoted } of powershellTools.findPlaceholders(script)) {
    if (quoted) continue;
    const replacement = definitions[name]?.type === 'integer' ? '1' : '$x';
    text = text.slice(0, start) + replacement.padEnd(end - start) + text.slice(end);
  }
  return text;
}
