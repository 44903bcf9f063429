/** Programs that only show something, and what makes a call of one change something all the same. */
const reading: Readonly<Record<string, RegExp | undefined>> = {
  ...Object.fromEntries(
    [
      ...['driverquery', 'dsget', 'dsquery', 'fc', 'findstr', 'getmac', 'hostname', 'more'],
      ...['netstat', 'nslookup', 'pathping', 'ping', 'quser', 'qwinsta', 'systeminfo'],
      ...['tasklist', 'tracert', 'where', 'whoami'],
    ].map((name) => [name, undefined]),
  ),
  dcdiag: /(?:^|\s)[/-](?:fix|(?:f|ferr|x):|dnsdynamicupdate|recreatemachineaccount)/i,
  gpresult: /[/-][hx]\b/i,
  ipconfig: /[/-](?:release|renew|flushdns|registerdns|setclassid)/i,
  klist: /\b(?:purge|purge_bind|add_bind|kcd_cache)\b/i,
  portqry: /(?:^|\s)[/-]l\b/i,
  sort: /\/o/i,
};

/** What programs that can do anything are asked for when they only show it: the words behind the name. */
const asking: Readonly<Record<string, RegExp>> = {
  appcmd: /^list\b/i,
  auditpol: /^\/(?:get|list)\b/i,
  // The third word behind `-store` is the file that it writes.
  certutil:
    /^(?!.*[-/](?:view)?store\b(?:(?:\s+[-/]\w+)*\s+[^\s/-]\S*){3})(?:.*\s)?[-/](?:dump|getreg|hashfile|store|verify|verifystore|viewstore)\b/i,
  net: /^(?:(?:accounts|config|file|group|localgroup|session|share|start|statistics|use|user|view)|(?:group|localgroup|user)\s+(?:'[^']+'|"[^"]+"|[^\s/]+)|view\s+\\\\[\w.-]+)(?:\s+\/(?:domain|all))?$/i,
  netdom: /^query\b(?!.*\/reset)/i,
  netsh: /^(?!.*\b(?:add|delete|dump|exec|export|import|reset|set)\b).*\bshow\b/i,
  nltest: /^\/\w/,
  reg: /^query\b/i,
  repadmin: /^\/(?:queue|replsummary|showbackup|showobjmeta|showrepl|showutdvec|viewlist)\b/i,
  sc: /^(?:\\\\\S+\s+)?(?:qc|qdescription|qfailure|query|queryex|sdshow)\b/i,
  schtasks: /^\/query\b/i,
  setspn: /^[-/][flqtx]\b/i,
  vssadmin: /^list\b/i,
  w32tm: /^\/(?:monitor|query|stripchart|tz)\b/i,
  wevtutil:
    /^(?!.*\/(?:sbm|savebookmark):)(?:el|enum-logs|get-log|get-loginfo|gl|gli|gp|qe|query-events)\b/i,
  winrm: /^(?:e|enum|enumerate|g|get|id|identify)\b/i,
};

/** Of programs that take several switches at once: all those with which they only show something. */
const switches: Readonly<Record<string, RegExp>> = {
  certutil:
    /^(?:config|dc|dump|enterprise|f|getreg|gmt|grouppolicy|hashfile|p|seconds|silent|store|urlfetch|user|v|verify|verifystore|viewstore)$/,
  nltest:
    /^(?:account|all_trusts|avoidself|backg|dclist|dcname|direct_in|direct_out|dns|dnsgetdc|domain_trusts|ds|dsaddresstosite|dsgetdc|dsgetfti|dsgetsite|dsgetsitecov|dsp|dsquerydns|finduser|force|forest|gc|gtimeserv|ip|kdc|ldaponly|netbios|parentdomain|pdc|primary|query|ret_dns|ret_netbios|sc_query|server|site|sitespec|time|timeserv|trusted_domains|try_next_closest_site|user|v|whowill|writable|ws)$/,
  setspn: /^[flqtx]$/,
};

/** Whether a call of a program only shows something: its plain name, and the words behind it. */
export function isReadingCall(program: string, words: string): boolean {
  if (Object.hasOwn(reading, program)) return reading[program]?.test(words) !== true;
  const given = words.replace(/\s\d?>>?(?:&\d|\s*\S+)/g, '').trim();
  const isAsked = Object.hasOwn(asking, program) && asking[program]?.test(given) === true;
  return isAsked && switchesIn(given).every((one) => switches[program]?.test(one) !== false);
}

function switchesIn(words: string): string[] {
  return Array.from(words.matchAll(/(?<=^|\s)['"]?[-/](\w+)/g), ([, name = '']) =>
    name.toLowerCase(),
  );
}
