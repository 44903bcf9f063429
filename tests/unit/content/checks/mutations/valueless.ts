import { notices, type Consequence } from './consequence.ts';

const report = 'runbooks/usage-report/commands/write-report.ps1';
const [writing, reading] = ['enable', 'restore'].map(
  (id) => `${notices}/commands/${id}-notices.ps1`,
) as [string, string];
const of = (name: string, commands = 'only other commands assign') =>
  `\`$${name}\`, which ${commands}`;
const ofNone = 'no command of this runbook assigns';

/** Variables that nothing gives a value, and names of files and commands that are made of them. */
export const valueless: Readonly<Record<string, readonly Consequence[]>> = {
  'a variable without a value': [
    {
      ...{ file: report, from: 'Get-Item -LiteralPath $report', line: 9 },
      ...{ to: 'Get-Item -LiteralPath $found', found: of('found', ofNone) },
    },
    {
      ...{ file: report, from: "$report = '{{reportPath}}'", line: 4 },
      ...{ to: "Write-Verbose '{{reportPath}}'", found: of('report') },
    },
    { file: writing, from: / {4}\$backup = .*\n/, to: '', line: 3, found: of('backup') },
    { file: reading, from: / {4}\$backup = .*\n/, to: '', line: 3, found: of('backup') },
    {
      ...{ file: reading, from: /( {4}\$backup = .*\n)([^]*)\}/, to: '$2$1}', line: 3 },
      found: '`$backup` before it gets a value',
    },
    {
      ...{ file: writing, from: / {4}\$backup = .*'notices.xml'\n/, line: 3 },
      ...{ to: "    $backup = Join-Path $folder 'notices.xml'\n", found: of('folder', ofNone) },
    },
    {
      ...{ file: writing, from: '    Get-CfNoticeConfiguration | Format-List\n', line: 9 },
      ...{ to: '    & $look\n    & $look\n', found: of('look', ofNone) },
    },
    {
      ...{ file: writing, from: '    Get-CfNoticeConfiguration | Format-List\n', line: 9 },
      to: "    $kept = Join-Path $place 'kept'\n    Copy-Item $backup $kept\n",
      found: of('place', ofNone),
    },
  ],
};
