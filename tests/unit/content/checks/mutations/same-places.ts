import { notices, type Consequence } from './consequence.ts';

const file = `${notices}/commands/enable-notices.ps1`;
const from = "$ErrorActionPreference = 'Stop'\n";
const behind = (...lines: string[]) => [from, ...lines.map((line) => `    ${line}\n`)].join('');

/** Calls of which a second thing could be said at the same place. */
export const samePlaces: Readonly<Record<string, readonly Consequence[]>> = {
  'a call that is wrong in several ways': [
    {
      ...{ file, from, to: behind('pause'), line: 3 },
      found: '`pause`, which waits until the reader types something',
    },
    {
      ...{ file, from, to: behind('Remove-CfRelay -Identity Abc'), line: 3 },
      found: '`Remove-CfRelay`, whose object `Abc` no command of this runbook creates',
    },
    {
      ...{ file, from, to: behind('Set-Alias zap Remove-Item', 'zap C:\\a'), line: 3 },
      found: '`Set-Alias`, which runs a text as code',
    },
    {
      ...{ file, from, to: behind('New-Alias -Name zap -Value del', 'zap C:\\a'), line: 3 },
      found: '`New-Alias`, which runs a text as code',
    },
  ],
};
