import { builtInAliases } from './aliases.ts';
import type { Finding } from './shell.ts';

const csv = 'inc|ludetypeinformation noh|eader q|uotefields useq|uotes';
const session =
  'connectin|gtimeout cont|ainerid k|eyfilepath op|tions ss|htransport su|bsystem user|name vm|id vm|name';
const web =
  'a|llowinsecureredirect a|llowunencryptedauthentication a|uthentication conn|ectiontimeoutseconds cu|stommethod f|orm ht|tpversion maximumret|rycount n|oproxy op|erationtimeoutseconds pre|serveauthorizationonredirect pre|servehttpmethodonredirect r|esume r|etryintervalsec sk|ipcertificatecheck sk|ipheadervalidation sk|iphttperrorcheck ss|lprotocol to|ken un|ixsocket';

/** The parameters that cmdlets got with 4.0 or later; what stands before `|` is the least that no older one begins with. */
const written: Readonly<Record<string, string>> = {
  'add-content': 'n|onewline a|sbytestream',
  'add-type': 'compilero|ptions',
  'convert-path': 'f|orce',
  'convertfrom-json': 'a|shashtable da|tekind dep|th n|oenumerate',
  'convertfrom-securestring': 'a|splaintext',
  'convertfrom-stringdata': 'del|imiter',
  'convertto-csv': csv,
  'convertto-html': 'ch|arset m|eta tr|ansitional',
  'convertto-json': 'a|sarray en|umsasstrings es|capehandling',
  'copy-item': 'fr|omsession t|osession',
  'enter-pssession': `h|ostname r|unasadministrator ${session}`,
  'export-csv': csv,
  'foreach-object': 'as|job t|hrottlelimit t|imeoutseconds usen|ewrunspace',
  'format-table': 'r|epeatheader',
  'get-childitem': 'dep|th fol|lowsymlink',
  'get-command':
    'ex|cludemodule f|ullyqualifiedmodule f|uzzyminimumdistance sh|owcommandinfo usea|bbreviationexpansion usef|uzzymatching',
  'get-content': 'a|sbytestream',
  'get-credential': 't|itle',
  'get-date': 'a|sutc un|ixtimeseconds',
  'get-module': 'f|ullyqualifiedname pse|dition s|kipeditioncheck',
  'get-pfxcertificate': 'n|opromptforpassword pa|ssword',
  'get-process': 'inc|ludeusername',
  'get-pssession': 'cont|ainerid vm|id vm|name',
  'get-random': 'sh|uffle',
  'get-unique': 'ca|seinsensitive',
  'import-module': 'ful|lyqualifiedname ma|ximumversion sk|ipeditioncheck usew|indowspowershell',
  'invoke-command': `ho|stname r|emotedebug r|unasadministrator ssh|connection ${session}`,
  'invoke-restmethod': `f|ollowrellink maximumf|ollowrellink r|esponseheadersvariable st|atuscodevariable ${web}`,
  'invoke-webrequest': web,
  'join-path': 'a|dditionalchildpath',
  'measure-object': 'al|lstats st|andarddeviation',
  'new-pssession': `h|ostname r|unasadministrator ssh|connection usew|indowspowershell ${session}`,
  'new-timespan': 'mil|liseconds',
  'out-file': 'non|ewline',
  'out-string': 'n|onewline',
  'read-host': 'm|askinput',
  'remove-module': 'fu|llyqualifiedname',
  'resolve-path': 'f|orce relativeb|asepath',
  'save-help': 'fu|llyqualifiedmodule s|cope',
  'select-object': 'ca|seinsensitive skipi|ndex skipl|ast',
  'select-string': 'cu|lture noe|mphasis r|aw',
  'send-mailmessage': 'r|eplyto',
  'set-content': 'a|sbytestream n|onewline',
  'set-variable': 'a|ppend',
  'sort-object': 'b|ottom s|table t|op',
  'split-path': 'ex|tension leafb|ase',
  'start-job': 'conn|ectingtimeout op|tions wo|rkingdirectory',
  'start-process': 'en|vironment',
  'start-sleep': 'du|ration',
  'start-transcript': 'inc|ludeinvocationheader outp|utdirectory usem|inimalheader',
  'tee-object': 'en|coding',
  'test-connection':
    'det|ailed do|ntfragment ipv|4 ipv|6 m|axhops m|tusize pin|g r|epeat r|esolvedestination ta|rgetname tc|pport timeo|utseconds tr|aceroute',
  'update-help': 'fu|llyqualifiedmodule sc|ope',
  'wait-process': 'a|ny pa|ssthru',
  'where-object': 'not|',
  'write-output': 'n|oenumerate',
};

/** What calls a cmdlet that has such parameters: its name, and its aliases. */
const callers = [...Object.keys(written), ...builtInAliases.keys()]
  .filter((name) => /^[a-z]/.test(name) && parametersOf(name).length > 0)
  .join('|');

/** Its name anywhere, and an alias where a command begins. */
const call = new RegExp(
  `(?<![\\w$.-])(?:(?=\\w+-)|(?<=(?:^|[\\n;{(|&=])[ \\t]*))(?:${callers})(?![\\w.:\\\\-])`,
  'gi',
);

function parametersOf(name: string): string[] {
  const cmdlet = builtInAliases.get(name) ?? name;
  const own = Object.hasOwn(written, cmdlet) ? written[cmdlet] : undefined;
  return own?.split(' ') ?? [];
}

/** Finds each parameter that cmdlets of Windows PowerShell 3.0 do not have, in code whose strings and comments are blanked out. */
export function newerParameters(code: string): Finding[] {
  const hasFunctions = /\bfunction\s/i.test(code);
  return Array.from(code.matchAll(call)).flatMap(({ 0: name, index }) => {
    if (hasFunctions && new RegExp(`\\bfunction\\s+${name}(?![\\w-])`, 'i').test(code)) return [];
    const newer = parametersOf(name.toLowerCase());
    const start = index + name.length;
    const words = wordsIn(code, start);
    if (/^join-path$/i.test(name) && thirdPlace.test(words))
      return [{ what: `a third place of \`${name}\``, start: index }];
    return Array.from(words.matchAll(/(?<=\s)-([a-z]\w*)/gi)).flatMap(
      ({ 0: word, 1: parameter = '', index: at }) =>
        newer.some((one) => isShort(parameter.toLowerCase(), one))
          ? [{ what: `the parameter \`${word}\` of \`${name}\``, start: start + at }]
          : [],
    );
  });
}

/** A folder, a file in it and one more, of which `Join-Path` of 3.0 knows no place. */
const thirdPlace = /^(?:\s+[^\s`,-][^\s,]*(?:,\s*[^\s,]+)*(?=\s|$)){3}/;

/** Whether a name, which PowerShell lets one cut short, means a newer parameter. */
function isShort(name: string, parameter: string): boolean {
  const [least = ''] = parameter.split('|');
  return name.startsWith(least) && parameter.replace('|', '').startsWith(name);
}

/** What stands behind the name of a command up to its end, with everything in brackets blanked out. */
function wordsIn(code: string, from: number): string {
  let words = '';
  let depth = 0;
  for (const character of code.slice(from)) {
    if (/[)\]}]/.test(character) && --depth < 0) break;
    // A backtick at its end takes a line on.
    if (depth === 0 && (/[;|]/.test(character) || (character === '\n' && !/`[ \t]*$/.test(words))))
      break;
    words += depth > 0 ? '_' : character;
    if (/[([{]/.test(character)) depth++;
  }
  return words;
}
