import { maskedCode } from './console-paste.ts';
import { scan } from './lexer.ts';
import { newerCmdlets } from './newer-cmdlets.ts';
import { newerParameters } from './newer-parameters.ts';
import type { Finding } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';

const statement = '(?<=^|[\\n;{(\\]]\\s*)';

/** Syntax that came after Windows PowerShell 3.0, in code whose strings and comments are blanked out. */
const rules: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['`&&` or `||` between commands', /&&|\|\|/g],
  ['`??`', /\?\?=?/g],
  ['`?.` or `?[`', /(?<=[\w})\]])\?[.[]/g],
  ['`? :`', /(?<=[^\s|{(;=&][ \t]*)(?<!\|[ \t]*)[ \t]\?[ \t](?![{.])/g],
  ['`&` behind a command', /(?<![&>])&(?=[ \t]*(?:$|[\n;)}|]))/gm],
  // Behind `in`, and in a block, `-Path` belongs to another command.
  [
    '`-Parallel`',
    /(?<=(?:\bforeach(?:-object)?|(?<=\|\s*)%)(?:[^\n|;(){}]|\([^\n()]*\))*\s)-pa\w*/gi,
  ],
  [
    '`-PipelineVariable`, `-InformationAction` or `-InformationVariable`',
    /(?<=\b[a-z]+-\w+(?:[^\n|;(){}]|\([^\n()]*\)|\{[^\n{}]*\})*\s)-(?:pv|pipelinev\w*|infa|informationa\w*|iv|informationv\w*)(?![\w-])/gi,
  ],
  ['`clean`', new RegExp(`${statement}clean\\s*\\{`, 'gi')],
  ['`using`', new RegExp(`${statement}using\\s+(?:namespace|module|assembly|type)\\b`, 'gi')],
  ['`class`', new RegExp(`${statement}class\\s+\\w+\\s*(?::[^{\\n]*)?\\{`, 'gi')],
  ['`enum`', new RegExp(`${statement}enum\\s+\\w+\\s*(?::[^{\\n]*)?\\{`, 'gi')],
  ['`configuration`', new RegExp(`${statement}configuration\\s+\\w+\\s*\\{`, 'gi')],
  ['`Import-DscResource`', /\bImport-DscResource\b/gi],
  // Stream 6 came with 5.0; before it, the number is an argument.
  ['`6>`', /(?<=^|[\s;{(|])6>/gm],
  ['`[semver]`', /\[(?:semver|(?:System\.)?Management\.Automation\.SemanticVersion)\]/gi],
  ['`::new(…)`', /::\s*new\s*\(/gi],
  ['`.Where(…)` or `.ForEach(…)`', /\.(?:where|foreach)\s*[({]/gi],
  ['`..` between texts', /(?<![\w$])_+\s*\.\.(?!\.)/g],
  [
    'a number in base two, or with a suffix such as `u`',
    /(?<![\w$.:\\/@-])(?:0b[01]+\w*|(?:0x[\da-f]+|\d+(?:\.\d+)?)(?:u[syl]?|[sny])(?:[kmgtp]b)?)(?![\w.:\\/-])/gi,
  ],
];

/** Finds what Windows PowerShell 3.0 would not parse, or would take for something else. */
export function newerSyntax(script: string): Finding[] {
  const found = inStringsToo(script, newerIn);
  // One place is one mistake: `??=` is also an assignment behind a `??`.
  const first = new Map([...found].reverse().map((finding) => [finding.start, finding]));
  return [...first.values()].sort((a, b) => a.start - b.start);
}

function newerIn(script: string): Finding[] {
  const code = maskedCode(script);
  const inCode = rules.flatMap(([what, pattern]) =>
    Array.from(code.matchAll(pattern), ({ index }) => ({ what, start: index })),
  );
  return [
    ...inCode,
    ...newerVariables(code),
    ...newerCmdlets(code),
    ...newerParameters(code),
    ...newerEncodings(script, code),
    ...newerEscapes(script),
    ...requirements(script),
  ];
}

/** Variables that 3.0 does not have, unless the script gives them a value itself. */
function newerVariables(code: string): Finding[] {
  const all = Array.from(code.matchAll(/\$(?:global:)?(is(?:windows|linux|macos|coreclr))\b/gi));
  const isSet = (name: string) => new RegExp(String.raw`\$${name}\s*=(?!=)`, 'i').test(code);
  return all.flatMap(({ 0: written, 1: name = '', index }) =>
    isSet(name) ? [] : [{ what: `\`${written}\``, start: index }],
  );
}

/** Encodings that 3.0 does not know, as an argument, in quotes too, or in a table that is splatted. */
function newerEncodings(script: string, code: string): Finding[] {
  const given =
    /(?:-enc\w*[ \t:]+|\bencoding[ \t]*=[ \t]*(?=['"]))['"]?(ansi|utf8(?:no)?bom)(?![\w.-])/gi;
  return Array.from(script.matchAll(given)).flatMap(({ 1: name = '', index }) =>
    /^[-e]/i.test(code.charAt(index)) ? [{ what: `the encoding \`${name}\``, start: index }] : [],
  );
}

/** Escapes that 3.0 takes for the letter alone; a doubled backtick begins none. */
function newerEscapes(script: string): Finding[] {
  const tokens = scan(script);
  const isPlain = (at: number) =>
    tokens.some(
      ({ kind, start, end }) =>
        (kind === 'single' || kind === 'comment') && start <= at && at < end,
    );
  return Array.from(script.matchAll(/`(?:(e|u\{)|[^])/g)).flatMap(({ 1: letter, index }) =>
    letter === undefined || isPlain(index)
      ? []
      : [{ what: '`` `e `` or `` `u{…} ``', start: index }],
  );
}

/** A line that a script file obeys, and a pasted command does not. */
function requirements(script: string): Finding[] {
  return scan(script).flatMap(({ kind, start, end }) =>
    kind === 'comment' && /^#requires/i.test(script.slice(start, end))
      ? [{ what: '`#Requires`, which a pasted command ignores', start }]
      : [],
  );
}
