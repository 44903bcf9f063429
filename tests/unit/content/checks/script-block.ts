/** A command of some lines, in the block in which the commands of runbooks stand. */
export const scriptBlock = (lines: readonly string[]): string =>
  [
    '& {',
    "    $ErrorActionPreference = 'Stop'",
    ...lines.map((line) => `    ${line}`),
    '}',
    '',
  ].join('\n');
