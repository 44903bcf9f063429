import { oneLine, type Diagnostic } from '../../diagnostic.ts';
import { powershellTools, type CalledCommand } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { linesOfAlias } from './alias-lines.ts';
import { effectOfCall } from './changing-verbs.ts';
import { ofEachChange } from './each-command.ts';

/**
 * Reports programs that change something and whose failure nobody looks at: they end with a number, of which
 * `$ErrorActionPreference` knows nothing.
 */
export function checkUnjudgedPrograms(content: Content): Promise<Diagnostic[]> {
  return ofEachChange(content, ({ file, script, parser }) =>
    unjudged(file, powershellTools.calledCommands(script, parser)),
  );
}

function unjudged(file: TextFile, all: readonly CalledCommand[]): Diagnostic[] {
  const code = powershellTools.maskedCode(file.text);
  const programs = all.filter((call) => isProgram(call, code));
  return programs.flatMap((call, at) => {
    const rest = code.slice(call.start + call.text.length, programs[at + 1]?.start);
    if (/\$(?:LASTEXITCODE\b|\?)/i.test(rest)) return [];
    const found = diagnosticAt(file, call.start, {
      found: `\`${call.name}\`, whose failure nothing checks`,
      expected: 'a check of `$LASTEXITCODE` after it',
      advice:
        "Write `if ($LASTEXITCODE -ne 0) { throw '…' }` after it: a program that fails does not stop the command.",
    });
    const { line = 1 } = found;
    // A program that may not be called at all is reported as such, and so is another name for a cmdlet.
    const own = oneLine(file.file, line);
    return [{ ...found, follows: [own, ...linesOfAlias(file, call.name)] }];
  });
}

/** Whether a call is one of a program that changes something, and of none of the script's own functions. */
function isProgram(call: CalledCommand, code: string): boolean {
  const name = powershellTools.commandName(call.name);
  const isFunction = new RegExp(`\\bfunction[ \\t]+${RegExp.escape(name)}\\b`, 'i').test(code);
  return !name.includes('-') && !isFunction && effectOfCall(call) === 'changes';
}
