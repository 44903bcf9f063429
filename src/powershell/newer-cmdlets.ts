import type { Finding } from './shell.ts';

/** Cmdlets of PowerShell's own modules, and of Windows, that came with 4.0 or later, by their verb. */
const written: Readonly<Record<string, string>> = {
  add: 'LocalGroupMember',
  clear: 'RecycleBin',
  compress: 'Archive',
  convert: 'String',
  convertfrom: 'CliXml Markdown SddlString String',
  convertto: 'CliXml',
  debug: 'Job Runspace',
  disable: 'LocalUser RunspaceDebug',
  enable: 'LocalUser RunspaceDebug',
  enter: 'PSHostProcess',
  exit: 'PSHostProcess',
  expand: 'Archive',
  find: 'NetRoute',
  format: 'Hex',
  get: 'Clipboard CmsMessage ComputerInfo DscConfiguration DscLocalConfigurationManager DscResource Error FileHash ItemPropertyValue LocalGroup LocalGroupMember LocalUser PSHostProcessInfo Runspace RunspaceDebug SecureRandom TimeZone Uptime',
  import: 'PowerShellDataFile',
  join: 'String',
  new: 'FileCatalog Guid LocalGroup LocalUser TemporaryFile',
  protect: 'CmsMessage',
  remove: 'Alias LocalGroup LocalGroupMember LocalUser Service',
  rename: 'LocalGroup LocalUser',
  set: 'Clipboard LocalGroup LocalUser TimeZone',
  start: 'DscConfiguration ThreadJob',
  test: 'DscConfiguration FileCatalog Json NetConnection',
  unprotect: 'CmsMessage',
  wait: 'Debugger',
  write: 'Information',
};

const names = Object.entries(written).map(
  ([verb, nouns]) => `${verb}-(?:${nouns.replaceAll(' ', '|')})`,
);

const pattern = new RegExp(`(?<![\\w$.-])(?:${names.join('|')})(?![\\w-])`, 'gi');

/** Finds each cmdlet that Windows PowerShell 3.0 does not have, in code whose strings and comments are blanked out. */
export function newerCmdlets(code: string): Finding[] {
  return Array.from(code.matchAll(pattern)).flatMap(({ 0: name, index }) =>
    isOwn(code, name) ? [] : [{ what: `the cmdlet \`${name}\``, start: index }],
  );
}

/** Whether a script has a function of its own by that name. */
function isOwn(code: string, name: string): boolean {
  return new RegExp(`\\bfunction\\s+${name}(?![\\w-])`, 'i').test(code);
}
