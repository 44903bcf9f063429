/** What is known of a program. */
interface Program {
  /** Whether what it may change is known: settings of Windows, its network or its directory. */
  readonly isKnown?: true;
  /** Whether it takes its arguments as they are; any other may run one, or read it as a pattern or a path. */
  readonly isPlain?: true;
  /** Whether it looks for a constant text in the lines it is given. */
  readonly takesLines?: true;
  /** Whether it only shows something, and the words with which it changes something all the same. */
  readonly shows?: true;
  readonly changesAt?: RegExp;
  /** The words behind the name with which one that can do anything only shows something. */
  readonly asks?: RegExp;
  /** Of one that takes several switches at once: all those with which it only shows something. */
  readonly switches?: RegExp;
}

const each = (names: string, program: Program): Record<string, Program> =>
  Object.fromEntries(names.split(' ').map((name) => [name, program]));

/** The programs of Windows and of its servers, by their plain names. */
const programs: Readonly<Record<string, Program>> = {
  ...each('arp clip gpupdate nbtstat route', { isKnown: true, isPlain: true }),
  ...each(
    'certreq change cmdkey dism echo esentutil eseutil help mkdir msiexec pnputil prompt winrs wusa',
    { isKnown: true },
  ),
  ...each('driverquery dsget dsquery fc qwinsta where', { shows: true }),
  ...each(
    'getmac hostname more netstat nslookup pathping ping quser systeminfo tasklist tracert whoami',
    { isPlain: true, shows: true },
  ),
  appcmd: { asks: /^list\b/i },
  auditpol: { isKnown: true, asks: /^\/(?:get|list)\b/i },
  // The third word behind `-store` is the file that it writes.
  certutil: {
    asks: /^(?!.*[-/](?:view)?store\b(?:(?:\s+[-/]\w+)*\s+[^\s/-]\S*){3})(?:.*\s)?[-/](?:dump|getreg|hashfile|store|verify|verifystore|viewstore)\b/i,
    switches:
      /^(?:config|dc|dump|enterprise|f|getreg|gmt|grouppolicy|hashfile|p|seconds|silent|store|urlfetch|user|v|verify|verifystore|viewstore)$/,
  },
  dcdiag: {
    isKnown: true,
    shows: true,
    changesAt: /(?:^|\s)[/-](?:fix|(?:f|ferr|x):|dnsdynamicupdate|recreatemachineaccount)/i,
  },
  find: { takesLines: true },
  findstr: { takesLines: true, shows: true },
  gpresult: { isKnown: true, isPlain: true, shows: true, changesAt: /[/-][hx]\b/i },
  iisreset: { isKnown: true, asks: /^[-/](?:status|\?)$/i },
  ipconfig: {
    isKnown: true,
    isPlain: true,
    shows: true,
    changesAt: /[/-](?:release|renew|flushdns|registerdns|setclassid)/i,
  },
  klist: {
    isKnown: true,
    isPlain: true,
    shows: true,
    changesAt: /\b(?:purge|purge_bind|add_bind|kcd_cache)\b/i,
  },
  net: {
    asks: /^(?:(?:accounts|config|file|group|localgroup|session|share|start|statistics|use|user|view)|(?:group|localgroup|user)\s+(?:'[^']+'|"[^"]+"|[^\s/]+)|view\s+\\\\[\w.-]+)(?:\s+\/(?:domain|all))?$/i,
  },
  netdom: { isKnown: true, asks: /^query\b(?!.*\/reset)/i },
  netsh: {
    isKnown: true,
    asks: /^(?!.*\b(?:add|delete|dump|exec|export|import|reset|set)\b).*\bshow\b/i,
  },
  nltest: {
    isKnown: true,
    isPlain: true,
    asks: /^\/\w/,
    switches:
      /^(?:account|all_trusts|avoidself|backg|dclist|dcname|direct_in|direct_out|dns|dnsgetdc|domain_trusts|ds|dsaddresstosite|dsgetdc|dsgetfti|dsgetsite|dsgetsitecov|dsp|dsquerydns|finduser|force|forest|gc|gtimeserv|ip|kdc|ldaponly|netbios|parentdomain|pdc|primary|query|ret_dns|ret_netbios|sc_query|server|site|sitespec|time|timeserv|trusted_domains|try_next_closest_site|user|v|whowill|writable|ws)$/,
  },
  portqry: { isKnown: true, shows: true, changesAt: /(?:^|\s)[/-]l\b/i },
  reg: { asks: /^query\b/i },
  repadmin: {
    isKnown: true,
    asks: /^\/(?:queue|replsummary|showbackup|showobjmeta|showrepl|showutdvec|viewlist)\b/i,
  },
  sc: { asks: /^(?:\\\\\S+\s+)?(?:qc|qdescription|qfailure|query|queryex|sdshow)\b/i },
  schtasks: { isKnown: true, asks: /^\/query\b/i },
  setspn: { asks: /^[-/][flqtx]\b/i, switches: /^[flqtx]$/ },
  sort: { isKnown: true, isPlain: true, shows: true, changesAt: /\/o/i },
  vssadmin: { asks: /^list\b/i },
  w32tm: { isKnown: true, isPlain: true, asks: /^\/(?:monitor|query|stripchart|tz)\b/i },
  wevtutil: {
    asks: /^(?!.*\/(?:sbm|savebookmark):)(?:el|enum-logs|get-log|get-loginfo|gl|gli|gp|qe|query-events)\b/i,
  },
  winrm: { isKnown: true, asks: /^(?:e|enum|enumerate|g|get|id|identify)\b/i },
};

/** What is known of a program, by its plain name. */
export const programOf = (name: string): Program =>
  Object.hasOwn(programs, name) ? (programs[name] ?? {}) : {};
