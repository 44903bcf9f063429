import type { CalledMethod } from '../../powershell/build.ts';

/** Types of .NET without the namespace `System` whose static methods compute or look up; files are judged apart. */
const readingTypes = new Set(
  'array bitconverter byte char convert datetime datetimeoffset decimal double enum guid int int16 int32 int64 long math string timespan uint32 uint64 uri version regex text.regularexpressions.regex text.encoding net.dns net.ipaddress ipaddress io.path io.file io.directory diagnostics.stopwatch net.webrequest net.httpwebrequest security.cryptography.hashalgorithm security.cryptography.md5 security.cryptography.sha1 security.cryptography.sha256 security.cryptography.sha384 security.cryptography.sha512'.split(
    ' ',
  ),
);

/** Methods of objects that only look or compute, whatever they are called on; others may change anything. */
const readingMethods = new Set(
  'authenticateasclient clone compareto contains containskey containsvalue endswith equals exists findall findone match matches ismatch normalize padleft padright peek refresh replace selectnodes selectsinglenode split startswith substring subtract trim trimend trimstart verify computehash waitforstatus waitone downloadstring downloaddata'.split(
    ' ',
  ),
);

/** Those that may change what they are called on: a text, a list or a connection of the script's own may change. */
const ownMethods = new Set(
  'add addrange append appendline beginconnect close connect copyto dequeue dispose endconnect enqueue format insert join pop push remove removeat removerange reverse sort'.split(
    ' ',
  ),
);

/** Beginnings of the names of methods that give something: `GetBytes`, `ToString`, `IndexOf`, `AddDays`. */
const readingName =
  /^(?:get|to|is|parse|tryparse|tryget|read|indexof|lastindexof|add(?:years|months|days|hours|minutes|seconds|milliseconds|ticks)$)/;

/**
 * Calls that texts and certificates know: `.Remove(0, 1)`, `.Format($true)`, and `.Open('ReadOnly')` of a store of them; a
 * disk is given the name of a file system.
 */
const readingCall =
  /^(?:remove\(\s*\d+\s*(?:,\s*\d+\s*)?\)|format\(\s*\$(?:true|false)\s*\)|open\(\s*(?:(["'])ReadOnly\1|\[[\w.]*OpenFlags\]::ReadOnly)\s*\))$/i;

/** Whether a call of a method changes nothing outside the script, by its name and the type that it is called on. */
export function isReadingMethod(call: CalledMethod): boolean {
  const { name, type, isOwn, isOfConsole, given, asks = false } = call;
  const method = name.toLowerCase();
  if (asks) return true;
  // What it prints is judged as a text.
  if (isOfConsole && /^(?:prompt|write)/.test(method)) return true;
  if (type?.toLowerCase() === 'environment') return method.startsWith('get');
  if (type !== undefined && readingTypes.has(type.toLowerCase())) return true;
  if (isOwn && ownMethods.has(method)) return true;
  if (readingCall.test(method + given)) return true;
  return readingMethods.has(method) || readingName.test(method);
}

/** Beginnings of the names of methods that change something. */
const changingName =
  /^(?:add|append|apply|clear|commit|copy|create|delete|disable|enable|execute|grant|import|insert|install|invoke|kill|load|lock|move|open|pause|post|put|reboot|remove|rename|replace|reset|restart|resume|save|set|shutdown|start|stop|suspend|terminate|uninstall|unlock|update|upload|write)/;

/** Whether the name of a method says that it changes something; of another one that is not known, nobody can tell. */
export function saysItChanges({ name }: CalledMethod): boolean {
  return changingName.test(name.toLowerCase());
}
