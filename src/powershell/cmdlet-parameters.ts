/** A parameter of a cmdlet: its name in lower case, its aliases, and whether it is a switch. */
export interface Parameter {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isSwitch: boolean;
}

/** What every cmdlet has. */
const common =
  'Verbose,vb! Debug,db! ErrorAction,ea WarningAction,wa InformationAction,infa ErrorVariable,ev WarningVariable,wv InformationVariable,iv OutVariable,ov OutBuffer,ob PipelineVariable,pv WhatIf,wi! Confirm,cf! UseTransaction,usetx!';

/** The names of the parameters that every cmdlet has, as they are written. */
export const commonParameters: readonly string[] = common
  .split(' ')
  .map((text) => text.replace(/[!,].*/, ''));

/** Whether a name in lower case, which may be cut short, is of a parameter that every cmdlet has. */
export function isCommonParameter(name: string): boolean {
  return common.split(' ').some((text) => isCalled(parameterIn(text), name));
}

const files = 'literalpath,pspath,lp filter include exclude force! credential';
const web =
  'authentication body certificate certificatethumbprint contenttype credential disablekeepalive! headers infile maximumredirection method outfile passthru! proxy proxycredential proxyusedefaultcredentials! sessionvariable,sv timeoutsec transferencoding uri usebasicparsing! usedefaultcredentials! useragent websession';

/** The parameters of cmdlets of which it matters which one is meant, of all versions; `!` marks a switch, a comma an alias. */
const written: Readonly<Record<string, string>> = {
  'add-content': `value passthru! path nonewline! encoding stream asbytestream! ${files}`,
  'clear-content': `path stream ${files}`,
  'copy-item': `path destination container! recurse! passthru! fromsession tosession ${files}`,
  'copy-itemproperty': `path name destination passthru! ${files}`,
  'export-clixml':
    'depth path literalpath,pspath,lp inputobject force! noclobber,nooverwrite! encoding',
  'export-csv':
    'inputobject path literalpath,pspath,lp force! noclobber,nooverwrite! encoding append! delimiter useculture! includetypeinformation,iti! notypeinformation,nti! quotefields,qf usequotes,uq noheader!',
  'foreach-object':
    'inputobject begin process end remainingscripts membername argumentlist,args parallel throttlelimit timeoutseconds asjob! usenewrunspace!',
  'get-childitem': `path recurse,s! depth name! attributes followsymlink! directory,ad,d! file,af! hidden,ah,h! readonly,ar! system,as! ${files}`,
  'invoke-command':
    'session computername,cn credential port usessl! configurationname applicationname throttlelimit connectionuri,uri,cu asjob! indisconnectedsession,disconnected! sessionname hidecomputername,hcn! jobname scriptblock,command nonewscope! filepath,pspath allowredirection! sessionoption authentication enablenetworkaccess! hostname username keyfilepath inputobject argumentlist,args vmid vmname containerid certificatethumbprint',
  'invoke-restmethod': web,
  'invoke-webrequest': web,
  'join-path': 'path,pspath childpath additionalchildpath resolve! credential',
  'move-item': `path destination passthru! ${files}`,
  'move-itemproperty': `path name destination passthru! ${files}`,
  'new-item': 'path name itemtype,type value,target force! credential',
  'new-itemproperty': `path name propertytype,type value ${files}`,
  'out-file':
    'filepath,path literalpath,pspath,lp encoding append! force! noclobber,nooverwrite! width nonewline! inputobject',
  'remove-item': `path recurse! stream ${files}`,
  'rename-item': 'path literalpath,pspath,lp newname force! passthru! credential',
  'rename-itemproperty': `path name newname passthru! ${files}`,
  'set-content': `value passthru! path nonewline! encoding stream asbytestream! ${files}`,
  'set-item': `path value passthru! ${files}`,
  'set-itemproperty': `path name type value inputobject passthru! ${files}`,
  'start-bitstransfer':
    'asynchronous! authentication credential description destination displayname priority proxyauthentication proxybypass proxycredential proxylist proxyusage retryinterval retrytimeout source suspended! transfertype transferpolicy',
  'start-job':
    'definitionname definitionpath type name scriptblock,command credential filepath literalpath,pspath,lp authentication initializationscript workingdirectory runas32! psversion inputobject argumentlist,args',
  'start-transcript':
    'path literalpath,pspath,lp outputdirectory append! force! noclobber,nooverwrite! includeinvocationheader!',
  'tee-object': 'inputobject filepath,path literalpath,pspath,lp append! encoding variable',
};

const known = new Map<string, readonly Parameter[]>();

/** The parameters of a cmdlet whose parameters are known here. */
export function parametersOf(cmdlet: string): readonly Parameter[] | undefined {
  const own = Object.hasOwn(written, cmdlet) ? written[cmdlet] : undefined;
  if (own === undefined) return undefined;
  const found = known.get(cmdlet) ?? `${own} ${common}`.split(' ').map(parameterIn);
  known.set(cmdlet, found);
  return found;
}

function parameterIn(text: string): Parameter {
  const [name = '', ...aliases] = text.toLowerCase().replace('!', '').split(',');
  return { name, aliases, isSwitch: text.endsWith('!') };
}

/**
 * The parameters that a name, which PowerShell lets one cut short, may be of; undefined for a cmdlet whose parameters
 * are not known here. Later versions have more of them: what is ambiguous there may still mean one in an earlier.
 */
export function parametersMeant(cmdlet: string, name: string): readonly Parameter[] | undefined {
  const all = parametersOf(cmdlet);
  const whole = all?.find((one) => one.name === name || one.aliases.includes(name));
  if (whole) return [whole];
  return all?.filter((one) => isCalled(one, name));
}

/** Whether a name in lower case may mean a parameter: PowerShell lets one cut it short. */
function isCalled({ name, aliases }: Parameter, written: string): boolean {
  return [name, ...aliases].some((text) => text.startsWith(written));
}

/** Whether the name of a parameter, as it may be cut short, may mean one of some; where nobody knows, it does. */
export function mayMean(cmdlet: string, name: string, wanted: readonly string[]): boolean {
  if (name === '') return false;
  const meant = parametersMeant(cmdlet, name);
  if (meant) return meant.some((parameter) => wanted.includes(parameter.name));
  return wanted.some((text) => text.startsWith(name));
}
