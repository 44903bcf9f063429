/** Built-in aliases of the cmdlets that rules speak of; a command may be written in either way. */
const aliases: Readonly<Record<string, string>> = {
  clc: 'clear-content',
  cli: 'clear-item',
  del: 'remove-item',
  erase: 'remove-item',
  icm: 'invoke-command',
  iex: 'invoke-expression',
  ihy: 'invoke-history',
  ii: 'invoke-item',
  ipmo: 'import-module',
  ipsn: 'import-pssession',
  iwmi: 'invoke-wmimethod',
  icim: 'invoke-cimmethod',
  nal: 'new-alias',
  ni: 'new-item',
  nmo: 'new-module',
  nv: 'new-variable',
  r: 'invoke-history',
  rd: 'remove-item',
  ri: 'remove-item',
  rm: 'remove-item',
  rmdir: 'remove-item',
  rp: 'remove-itemproperty',
  sajb: 'start-job',
  sal: 'set-alias',
  saps: 'start-process',
  sls: 'select-string',
  start: 'start-process',
  si: 'set-item',
  sv: 'set-variable',
};

/** The name of a command without quotes, escapes, module and folder. */
export function bareCommandName(written: string): string {
  const bare = written.replace(/[`'"]/g, '');
  return bare.slice(Math.max(bare.lastIndexOf('\\'), bare.lastIndexOf('/')) + 1);
}

/** The name of a command in lower case, without its module, folder, extension, quotes and backticks. */
export function plainCommandName(written: string): string {
  const name = bareCommandName(written)
    .toLowerCase()
    .replace(/\.(?:exe|com|bat|cmd)$/, '');
  return Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name;
}
