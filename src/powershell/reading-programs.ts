/** Programs that only show something, and what makes a call of one change something all the same. */
const reading: Readonly<Record<string, RegExp | undefined>> = {
  ...Object.fromEntries(
    [
      ...['driverquery', 'fc', 'findstr', 'getmac', 'hostname', 'more', 'netstat', 'nslookup'],
      ...['pathping', 'ping', 'portqry', 'quser', 'qwinsta', 'systeminfo', 'tasklist', 'tracert'],
      ...['where', 'whoami'],
    ].map((name) => [name, undefined]),
  ),
  dcdiag: /[/-]fix\b/i,
  gpresult: /[/-][hx]\b/i,
  ipconfig: /[/-](?:release|renew|flushdns|registerdns|setclassid)/i,
  klist: /\b(?:purge|purge_bind|add_bind|kcd_cache)\b/i,
  sort: /\/o/i,
};

/** What programs that can do anything are asked for when they only show it: the first words behind the name. */
const asking: Readonly<Record<string, RegExp>> = {
  auditpol: /^\/(?:get|list)\b/i,
  certutil: /^[-/](?:dump|hashfile|store|verify|verifystore|viewstore)\b/i,
  net: /^(?:accounts|statistics|view)$/i,
  netsh: /^(?!.*\b(?:add|delete|dump|exec|export|import|reset|set)\b).*\bshow\b/i,
  nltest: /^(?!.*\/(?:sc_reset|sc_change_pwd|shutdown|reset))\/\w/i,
  reg: /^query\b/i,
  repadmin: /^\/(?:queue|replsummary|showbackup|showobjmeta|showrepl|showutdvec|viewlist)\b/i,
  sc: /^(?:\\\\\S+\s+)?(?:qc|qdescription|qfailure|query|queryex|sdshow)\b/i,
  schtasks: /^\/query\b/i,
  setspn: /^[-/][flqtx]\b/i,
  w32tm: /^\/(?:monitor|query|stripchart|tz)\b/i,
  wevtutil: /^(?:el|enum-logs|get-log|get-loginfo|gl|gli|gp|qe|query-events)\b/i,
};

/** Whether a call of a program only shows something: its plain name, and the words behind it. */
export function isReadingCall(program: string, words: string): boolean {
  if (Object.hasOwn(reading, program)) return reading[program]?.test(words) !== true;
  return Object.hasOwn(asking, program) && asking[program]?.test(words.trim()) === true;
}
