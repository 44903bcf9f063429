import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import type { Content } from '../read/content.ts';
import { syntaxDiagnostics } from './command-syntax.ts';

/** Reports commands that do not parse as the PowerShell of Windows Server 2012. */
export async function checkPowerShell(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  const commands = content.runbooks.flatMap((runbook) => [...runbook.commands.values()]);
  return commands.flatMap((command) => syntaxDiagnostics(content, command, parser));
}
