import type { Effect } from '../schemas/command.ts';

/**
 * Approved verbs of PowerShell that change what they name; Import and Invoke may read, and are left out.
 * https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands
 */
const verbs = new Set([
  ...['add', 'clear', 'copy', 'disable', 'dismount', 'enable', 'export', 'grant', 'install'],
  ...['mount', 'move', 'new', 'publish', 'register', 'remove', 'rename', 'reset', 'restart'],
  ...['restore', 'resume', 'revoke', 'set', 'start', 'stop', 'suspend', 'uninstall', 'unpublish'],
  ...['unregister', 'update'],
]);

/** Cmdlets with such a verb that change nothing outside the session. */
const harmless = new Set(['add-member', 'add-type', 'new-object', 'new-timespan', 'start-sleep']);

/** Cmdlets that write files and nothing else. */
const fileCmdlets = new Set([
  ...['add-content', 'clear-content', 'copy-item', 'export-clixml', 'export-csv', 'move-item'],
  ...['new-item', 'out-file', 'remove-item', 'rename-item', 'set-content', 'tee-object'],
]);

/** Aliases and programs that write, under the cmdlet that they stand for. */
const aliases: Readonly<Record<string, string>> = {
  ac: 'add-content',
  clc: 'clear-content',
  copy: 'copy-item',
  cp: 'copy-item',
  cpi: 'copy-item',
  del: 'remove-item',
  epcsv: 'export-csv',
  erase: 'remove-item',
  mi: 'move-item',
  move: 'move-item',
  mv: 'move-item',
  net: 'set-service',
  ni: 'new-item',
  rd: 'remove-item',
  ren: 'rename-item',
  ri: 'remove-item',
  rm: 'remove-item',
  rmdir: 'remove-item',
  rni: 'rename-item',
  sasv: 'start-service',
  sc: 'set-content',
  spsv: 'stop-service',
  tee: 'tee-object',
};

/** The effect that a call of a command has by its name; `-WhatIf` lets it only read. */
export function effectOfCall({ name, text }: { name: string; text: string }): Effect {
  const lower = name.toLowerCase();
  const cmdlet = Object.hasOwn(aliases, lower) ? (aliases[lower] ?? lower) : lower;
  if (harmless.has(cmdlet) || /\s-WhatIf(?![\w:])/i.test(text)) return 'reads';
  if (fileCmdlets.has(cmdlet)) return 'writes-file';
  const [verb = '', noun] = cmdlet.split('-');
  return noun !== undefined && verbs.has(verb) ? 'changes' : 'reads';
}
