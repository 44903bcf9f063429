import type { Consequence } from './consequence.ts';

const report = 'runbooks/usage-report/commands/write-report.ps1';

/** Variables that nothing gives a value. */
export const valueless: Readonly<Record<string, readonly Consequence[]>> = {
  'a variable without a value': [
    {
      ...{ file: report, from: 'Get-Item -LiteralPath $report', line: 9 },
      to: 'Get-Item -LiteralPath $found',
      found: '`$found`, which no command of this runbook assigns',
    },
  ],
};
