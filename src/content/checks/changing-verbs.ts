import type { Effect } from '../schemas/command.ts';

/**
 * Verbs that only read, show, or set up the session; whatever has another one counts as a change.
 * https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands
 */
const readingVerbs = new Set([
  ...['compare', 'connect', 'convert', 'convertfrom', 'convertto', 'disconnect', 'enter', 'exit'],
  ...['find', 'foreach', 'format', 'get', 'group', 'import', 'join', 'measure', 'out', 'ping'],
  ...['read', 'receive', 'resolve', 'search', 'select', 'show', 'sort', 'split', 'test', 'trace'],
  ...['wait', 'watch', 'where', 'write'],
]);

/** Cmdlets with another verb that change nothing outside the session, or that run what is judged itself. */
const harmless = new Set([
  ...['add-member', 'add-type', 'invoke-command', 'new-object', 'new-timespan', 'new-variable'],
  ...['set-strictmode', 'set-variable', 'start-sleep', 'invoke-monitoringprobe'],
]);

/** Programs that only show something. */
const readingPrograms = new Set([
  ...['whoami', 'nslookup', 'ipconfig', 'ping', 'tracert', 'hostname', 'systeminfo', 'netstat'],
  ...['pathping', 'getmac', 'tasklist', 'findstr', 'where', 'more', 'sort', 'fc'],
]);

/** Aliases of cmdlets that only read. */
const readingAliases = new Set([
  ...['?', '%', 'cat', 'compare', 'diff', 'dir', 'echo', 'fl', 'foreach', 'ft', 'fw', 'gc', 'gci'],
  ...['gcm', 'gi', 'gm', 'gp', 'gps', 'group', 'gsv', 'gwmi', 'ipcsv', 'ls', 'measure', 'oh', 'ps'],
  ...['select', 'sleep', 'sls', 'sort', 'type', 'where', 'write'],
]);

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
  const lower = name.toLowerCase().replace(/\.exe$/, '');
  const cmdlet = Object.hasOwn(aliases, lower) ? (aliases[lower] ?? lower) : lower;
  if (harmless.has(cmdlet) || /\s-WhatIf(?![\w:])/i.test(text)) return 'reads';
  if (fileCmdlets.has(cmdlet)) return 'writes-file';
  const [verb = '', noun] = cmdlet.split('-');
  const isReading =
    noun === undefined
      ? readingPrograms.has(cmdlet) || readingAliases.has(cmdlet)
      : readingVerbs.has(verb);
  return isReading ? 'reads' : 'changes';
}
