import { quoteInner } from './quoting.ts';

/** A reading command that is complete, and the label that the console prints before its output. */
export interface LabelledCommand {
  label: string;
  text: string;
}

/**
 * Several reading commands as one text that labels the output of each and stops at the first error. An error of a
 * cmdlet from a module does not heed the preference of its caller, so every error that comes out is thrown; what a
 * program writes to its error stream is none.
 */
export function checksText(commands: readonly LabelledCommand[]): string {
  const parts = commands.flatMap(({ label, text }) => [
    `    Write-Host '== ${quoteInner(label)}'`,
    '    & {',
    text,
    "    } 2>&1 | ForEach-Object { if ($_ -is [Management.Automation.ErrorRecord] -and $_.FullyQualifiedErrorId -notlike 'NativeCommandError*') { throw $_ }; $_ } | Out-Host",
  ]);
  return ['& {', "    $ErrorActionPreference = 'Stop'", ...parts, '}'].join('\n');
}
