import { folder, inFile, type Mutation } from './mutation.ts';

const file = `${folder}/commands/disable-push.ps1`;
const line = "    Write-Host 'Push is off again.'";

type Rows = readonly (readonly [text: string, found: string])[];

/** What Windows PowerShell 3.0 does not have. */
const newer: Rows = [
  ["'a' | Out-File $p -NoNewline -Encoding UTF8", 'the parameter `-NoNewline` of `Out-File`'],
  ['gci C:\\a -Dep 2', 'the parameter `-Dep` of `gci`'],
  ['Write-Verbose "$(Get-Date -AsUTC)"', 'the parameter `-AsUTC` of `Get-Date`'],
  ['Test-NetConnection a -Port 443', 'the cmdlet `Test-NetConnection`'],
];

/** What a command does that no runbook may do, or that Windows PowerShell 3.0 cannot. */
export const deedMutations: readonly Mutation[] = inFile(
  file,
  [...newer].map(([text, found]) => [line, `    ${text}\n${line}`, found]),
);
