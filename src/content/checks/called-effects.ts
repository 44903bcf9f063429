import type { Parser } from 'web-tree-sitter';
import { type CalledCommand, powershellTools } from '../../powershell/build.ts';
import { effects, type Effect } from '../schemas/command.ts';
import { effectOfCall } from './changing-verbs.ts';

/** The call of a script that changes most, and its effect. */
export interface StrongestCall {
  call: CalledCommand;
  effect: Effect;
}

/** The first call of the strongest effect in a script; undefined when every call only reads. */
export function strongestCall(script: string, parser: Parser): StrongestCall | undefined {
  const all: readonly Call[] = [
    ...powershellTools.calledCommands(script, parser),
    ...fileWrites(script),
    ...methodCalls(script),
  ];
  const calls = all.map((call) => ({ call, effect: call.effect ?? effectOfCall(call) }));
  for (const effect of effects.toReversed()) {
    const found = calls.find((candidate) => candidate.effect === effect);
    if (found && effect !== 'reads') return found;
  }
  return undefined;
}

interface Call extends CalledCommand {
  effect?: Effect;
}

/** A redirection into a file, and the methods of .NET that write one. */
const fileWrite =
  /(?<![\w=-])[1-6*]?>>?\s*(?!\$null\b|[&\s])|\[(?:System\.)?IO\.(?:File|Directory)\]::(?:Append|Copy|Create|Delete|Encrypt|Move|Open|Replace|Set|Write)\w*|\[(?:System\.)?IO\.(?:StreamWriter|FileStream)\]/gi;

function fileWrites(script: string): Call[] {
  return Array.from(powershellTools.maskedCode(script).matchAll(fileWrite), (match) => {
    const [name] = match;
    return {
      name: name.trim(),
      text: name,
      start: match.index,
      isOnlyShown: false,
      effect: 'writes-file',
    };
  });
}

/** Methods that only read or compute, and those of a connection that tests a port; others may change anything. */
const readingMethods = new Set([
  ...['add', 'close', 'compare', 'connect', 'contains', 'containskey', 'dispose', 'endconnect'],
  ...['beginconnect', 'endswith', 'equals', 'escape', 'exists', 'format', 'getbaseexception'],
  ...[
    'frombase64string',
    'getbytes',
    'getenvironmentvariable',
    'getfilesystementries',
    'gethostaddresses',
    'gethostname',
  ],
  ...['gethostentry', 'getname', 'getstring', 'gettype', 'getvalue', 'indexof', 'isnullorempty'],
  ...[
    'isnullorwhitespace',
    'join',
    'lastindexof',
    'match',
    'matches',
    'newguid',
    'padleft',
    'padright',
  ],
  ...[
    'parse',
    'readallbytes',
    'readalllines',
    'readalltext',
    'remove',
    'replace',
    'split',
    'startswith',
  ],
  ...[
    'substring',
    'toarray',
    'tobase64string',
    'tolower',
    'tolowerinvariant',
    'tostring',
    'toupper',
  ],
  ...['toupperinvariant', 'trim', 'trimend', 'trimstart', 'tryparse', 'waitone'],
]);

// Those of files are judged by what they write.
const methodCall =
  /(?:(?<!\[(?:System\.)?IO\.(?:File|Directory|Path)\])::|(?<=[\w)\]}'"])\.)\s*(\w+)\s*\(/gi;

function methodCalls(script: string): Call[] {
  return Array.from(powershellTools.maskedCode(script).matchAll(methodCall), (match) => {
    const [text, name = ''] = match;
    const effect = readingMethods.has(name.toLowerCase()) ? 'reads' : 'changes';
    return { name: `${text})`, text, start: match.index, isOnlyShown: false, effect };
  });
}

/** Whether one effect is more than another allows. */
export function exceeds(effect: Effect, allowed: Effect): boolean {
  return effects.indexOf(effect) > effects.indexOf(allowed);
}
