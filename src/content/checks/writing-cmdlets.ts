/** Approved verbs of PowerShell that change what they name; Import and Invoke may read, and are left out. */
const verbs = [
  'Add',
  'Clear',
  'Copy',
  'Disable',
  'Dismount',
  'Enable',
  'Export',
  'Grant',
  'Install',
  'Mount',
  'Move',
  'New',
  'Publish',
  'Register',
  'Remove',
  'Rename',
  'Reset',
  'Restart',
  'Restore',
  'Resume',
  'Revoke',
  'Set',
  'Start',
  'Stop',
  'Suspend',
  'Uninstall',
  'Unpublish',
  'Unregister',
  'Update',
];

/** Cmdlets with such a verb that change nothing outside the session. */
const harmless = new Set(['add-member', 'add-type', 'new-object', 'new-timespan', 'start-sleep']);

const called = new RegExp(`(?<![\\w$.-])(?:${verbs.join('|')})-[A-Z]\\w+`, 'gi');

/** The first cmdlet of a script, its strings and comments blanked out, whose verb says that it writes. */
export function writingCmdlet(code: string): string | undefined {
  const calls = code
    .split('\n')
    .flatMap((line) => (/ -WhatIf\b/i.test(line) ? [] : (line.match(called) ?? [])));
  return calls.find((name) => !harmless.has(name.toLowerCase()));
}
