import { notices, type Consequence } from './consequence.ts';

const [writing, reading] = ['enable', 'restore'].map(
  (id) => `${notices}/commands/${id}-notices.ps1`,
) as [string, string];
const record = (name: string, other: string) =>
  `the record \`$env:USERPROFILE\\${name}\`, which no command of this runbook writes, expected \`$env:USERPROFILE\\${other}\``;

/** Names of a record, and of the variable that holds it, that two commands do not have alike. */
export const recordNames: Readonly<Record<string, readonly Consequence[]>> = {
  'the name of a record': [
    // Which of two names is wrong nobody can tell: it is said where the record is read.
    {
      ...{ file: writing, from: 'notices.xml', to: 'notice.xml' },
      ...{ told: reading, line: 4, found: record('notices.xml', 'notice.xml') },
    },
    {
      ...{ file: writing, from: 'notices.xml', to: 'before.csv' },
      ...{ told: reading, line: 4, found: record('notices.xml', 'before.csv') },
    },
    {
      ...{ file: reading, from: 'notices.xml', to: 'notice.xml', line: 4 },
      found: record('notice.xml', 'notices.xml'),
    },
    {
      ...{ file: reading, from: 'Rename-Item -LiteralPath $backup', line: 7 },
      to: 'Rename-Item -LiteralPath $bakcup',
      found: '`$bakcup`, which no command of this runbook assigns',
    },
    {
      ...{ file: writing, from: 'Export-Clixml -LiteralPath $backup', line: 7 },
      to: 'Export-Clixml -LiteralPath $bakcup',
      found: '`$bakcup`, which no command of this runbook assigns',
    },
  ],
};
