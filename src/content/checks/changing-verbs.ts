import type { CalledCommand } from '../../powershell/build.ts';
import type { Effect } from '../schemas/command.ts';

/**
 * Verbs that only read, show, or set up the session; whatever has another one counts as a change.
 * https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands
 */
const readingVerbs = new Set([
  ...['compare', 'convertfrom', 'convertto', 'disconnect', 'enter', 'exit', 'find', 'foreach'],
  ...['get', 'group', 'join', 'measure', 'out', 'ping', 'read', 'receive', 'resolve', 'select'],
  ...['show', 'sort', 'split', 'test', 'trace', 'wait', 'watch', 'where'],
]);

/**
 * Cmdlets with another verb that change nothing outside the session, or that run what is judged itself. Other cmdlets
 * of these verbs change much: Format-Volume, Import-CsConfiguration, Connect-Mailbox, Search-Mailbox, Write-EventLog.
 */
const harmless = new Set([
  ...['format-custom', 'format-hex', 'format-list', 'format-table', 'format-wide'],
  ...['import-clixml', 'import-csv', 'import-localizeddata', 'import-module', 'import-pssession'],
  ...['connect-exchangeonline', 'connect-mggraph', 'connect-msolservice', 'convert-path'],
  ...['search-adminauditlog', 'search-mailboxauditlog', 'search-messagetrackingreport'],
  ...['search-unifiedauditlog', 'write-debug', 'write-error', 'write-host', 'write-information'],
  ...['write-output', 'write-progress', 'write-verbose', 'write-warning'],
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

/** What makes a call change something whose name only reads: a script that it runs, or a switch. */
const changingUses: Readonly<Record<string, RegExp>> = {
  'import-module': /[\\/]|\.ps(?:m|d)?1\b/i,
  'invoke-command': /\s-fi\w*/i,
  ipconfig: /\s[/-](?:release|renew|flushdns|registerdns|setclassid)/i,
  sort: /\s\/o/i,
  'trace-command': /\s-fi\w*/i,
};

const fileWriter = /\bIO\.(?:FileStream|(?:Stream|Binary)Writer)\b/i;

function isChangingUse(cmdlet: string, text: string): boolean {
  const use = Object.hasOwn(changingUses, cmdlet) ? changingUses[cmdlet] : undefined;
  return use?.test(text) === true || /^test-.*\s-reset\w/is.test(text);
}

/** The effect that a call of a command has; `-WhatIf` lets a cmdlet only read, and a program does not know it. */
export function effectOfCall({ name, text, isOnlyShown }: CalledCommand): Effect {
  const lower = name.toLowerCase();
  const program = lower.replace(/\.(?:exe|com|bat|cmd)$/, '');
  // An alias has no extension: `sc.exe` is a program, `sc` is not.
  const isAlias = program === lower && Object.hasOwn(aliases, lower);
  const cmdlet = isAlias ? (aliases[lower] ?? lower) : program;
  if (isOnlyShown && program === lower && cmdlet.includes('-')) return 'reads';
  if (isChangingUse(cmdlet, text)) return 'changes';
  if (cmdlet === 'new-object' && fileWriter.test(text)) return 'writes-file';
  if (harmless.has(cmdlet)) return 'reads';
  if (fileCmdlets.has(cmdlet)) return 'writes-file';
  const [verb = '', noun] = cmdlet.split('-');
  const isReading =
    noun === undefined
      ? readingPrograms.has(cmdlet) || readingAliases.has(cmdlet)
      : readingVerbs.has(verb);
  return isReading ? 'reads' : 'changes';
}
