import { powershellTools, type CalledCommand } from '../../powershell/build.ts';
import type { Effect } from '../schemas/command.ts';

/**
 * Verbs that only read, show, or set up the session; whatever has another one counts as a change.
 * https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands
 */
const readingVerbs = new Set([
  ...['compare', 'convertfrom', 'convertto', 'enter', 'exit', 'find', 'foreach', 'get', 'group'],
  ...['join', 'measure', 'out', 'ping', 'read', 'receive', 'resolve', 'select', 'show', 'sort'],
  ...['split', 'test', 'trace', 'wait', 'watch', 'where'],
]);

/**
 * Cmdlets with another verb that change nothing outside the session, or that run what is judged itself. Other cmdlets
 * of these verbs change much: Format-Volume, Import-CsConfiguration, Connect-Mailbox, Disconnect-VirtualDisk.
 */
const harmless = new Set([
  ...['format-custom', 'format-hex', 'format-list', 'format-table', 'format-wide'],
  ...['import-clixml', 'import-csv', 'import-localizeddata', 'import-module', 'import-pssession'],
  ...['connect-exchangeonline', 'connect-mggraph', 'connect-msolservice', 'convert-path'],
  ...['disconnect-exchangeonline', 'disconnect-mggraph', 'disconnect-pssession'],
  ...['search-adminauditlog', 'search-mailboxauditlog', 'search-messagetrackingreport'],
  ...['search-unifiedauditlog', 'write-debug', 'write-error', 'write-host', 'write-information'],
  ...['write-output', 'write-progress', 'write-verbose', 'write-warning'],
  ...['add-member', 'add-type', 'invoke-command', 'new-object', 'new-timespan', 'new-variable'],
  ...['set-strictmode', 'set-variable', 'start-sleep', 'invoke-monitoringprobe'],
  ...['remove-job', 'start-job', 'stop-job', 'new-pssession', 'new-pssessionoption'],
  ...['new-cimsession', 'new-cimsessionoption', 'remove-cimsession', 'remove-pssession'],
]);

/** Cmdlets that write files and nothing else. */
const fileCmdlets = new Set([
  ...['add-content', 'clear-content', 'copy-item', 'export-clixml', 'export-csconfiguration'],
  ...['export-cslisconfiguration', 'export-csv', 'get-clusterlog'],
  ...['move-item', 'new-item', 'out-file', 'remove-item', 'rename-item', 'set-content'],
  ...['tee-object'],
]);

/** Cmdlets with a verb that reads which change something: the first enrols for what it gets. */
const changing = new Set(['get-certificate', 'out-printer', 'test-cluster']);

/** What makes a call change something whose name only reads: a script that it runs, or a switch. */
const changingUses: Readonly<Record<string, RegExp>> = {
  'import-module': /[\\/]|\.ps(?:m|d)?1\b/i,
  'invoke-command': /\s-fi\w*/i,
  'start-job': /\s-(?:def|f|l|pa)\w*/i,
  'sort-object': /\s\/o/i,
  'test-assistanthealth': /\s-r\w*/i,
  'test-computersecurechannel': /\s-r\w*/i,
  'trace-command': /\s-fi\w*/i,
};

/** What makes a call write a report into a file that it would show otherwise. */
const writingUses: Readonly<Record<string, RegExp>> = {
  'get-gporeport': /\s-p(?:a(?:th?)?)?(?!\w)/i,
  'get-gpresultantsetofpolicy': /\s-p(?:a(?:th?)?)?(?!\w)/i,
  'test-cstopology': /\s-r(?:e(?:p(?:o(?:rt?)?)?)?)?(?!\w)/i,
};

const fileWriter = /\bIO\.(?:FileStream|(?:Stream|Binary)Writer)\b/i;

/** Cmdlets that ask a web server, and the parameters, written out, with which they only ask. */
const webRequests = new Set(['invoke-webrequest', 'invoke-restmethod']);
const askingParameter =
  /^-(?:uri|usebasicparsing|timeoutsec|headers|useragent|usedefaultcredentials|maximumredirection|disablekeepalive|erroraction)$/i;

/** Whether a request of the web has no content, no file and no method but the one that only asks. */
function isAsking(cmdlet: string, text: string): boolean {
  if (!webRequests.has(cmdlet)) return false;
  const plain = text.replace(/'[^']*'|"[^"]*"/g, "''").replace(/\s-method\s+(?:get|head)\b/gi, '');
  const parameters = plain.match(/(?<=\s)-[a-z]\w*/gi) ?? [];
  return !/@|(?<=\s)-\w+:/.test(plain) && parameters.every((name) => askingParameter.test(name));
}

function isUse(uses: Readonly<Record<string, RegExp>>, cmdlet: string, text: string): boolean {
  return Object.hasOwn(uses, cmdlet) && uses[cmdlet]?.test(text) === true;
}

function isChangingUse(cmdlet: string, text: string): boolean {
  if (changing.has(cmdlet) || isUse(changingUses, cmdlet, text)) return true;
  return /^test-.*\s-reset\w/is.test(text);
}

/** What stands behind the name of a program, which may have a folder before it and a quotation mark after it. */
function wordsOf(name: string, text: string): string {
  return text.slice(text.indexOf(name) + name.length).replace(/^['"]/, '');
}

/** The effect that a call of a command has; `-WhatIf` lets a cmdlet only read, and a program does not know it. */
export function effectOfCall(call: CalledCommand): Effect {
  const { name, text, isFile = false, isOwn = false, isOnlyShown } = call;
  if (isFile) return 'changes';
  // What it calls is judged itself.
  if (isOwn) return 'reads';
  const cmdlet = powershellTools.commandName(name);
  const isProgram = /\.(?:exe|com|bat|cmd)$/i.test(name);
  if (isOnlyShown && !isProgram && cmdlet.includes('-')) return 'reads';
  if (isChangingUse(cmdlet, text)) return 'changes';
  if (isUse(writingUses, cmdlet, text)) return 'writes-file';
  if (cmdlet === 'new-object' && fileWriter.test(text)) return 'writes-file';
  if (harmless.has(cmdlet) || isAsking(cmdlet, text)) return 'reads';
  if (fileCmdlets.has(cmdlet)) return 'writes-file';
  const [verb = '', noun] = cmdlet.split('-');
  const isReading =
    noun === undefined
      ? powershellTools.isReadingCall(cmdlet, wordsOf(name, text))
      : readingVerbs.has(verb);
  return isReading ? 'reads' : 'changes';
}

/** Verbs of which a cmdlet may change something or only look. */
const doubtful = /^(?:assert|convert|compress|debug|dump|expand|invoke|pop|push|search|step)$/;

/** Whether a call counts as a change for no other reason than that the lists here do not have it. */
export function isUnknownCall({ name, text, isFile = false }: CalledCommand): boolean {
  const cmdlet = powershellTools.commandName(name);
  const [verb = '', noun] = cmdlet.split('-');
  if (isFile || noun === undefined || webRequests.has(cmdlet)) return false;
  return !isChangingUse(cmdlet, text) && doubtful.test(verb);
}
