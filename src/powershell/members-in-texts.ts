import { maskedCode } from './console-paste.ts';
import { scan } from './lexer.ts';
import { memberNames } from './member-names.ts';
import { expandableTexts } from './string-variables.ts';
import type { Mistake } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';

/** Members that objects have and files do not end with, and methods of texts; what a script reads itself is added. */
const common =
  `count displayname enabled exception fullname gettype identity insert key length message name padleft padright
  remove replace split startswith state status substring tolower tostring toupper trim trimend trimstart value`.split(
    /\s+/,
  );

/** What stands behind the point of a file's name; a script may read a member of the same name. */
const ending = /^(?:bak|cer|cfg|config|csv|html?|json|log|new|old|pfx|ps1|te?mp|txt|xml|zip)$/;

/** A variable with what would be a member or an item in code; in braces, its name ends where it is said. */
const extended =
  /\$((?:(?:global|local|private|script|using):)?\w+)(?:\.([a-z]\w*)|\[(?:-?\d+|\$\w+)\])/gi;

const part = String.raw`\$\w+(?:\[[^\][()"']*\]|\.[a-z]\w*)*`;

/**
 * A whole variable, an item or a member of it in `$( )`, or in two pairs of brackets, with what would be its member behind,
 * which may be the first part of a host's name, and braces around both, which are a name together.
 */
const misplaced = new RegExp(
  [
    String.raw`(?<!\x60)\$\(\s*(?:(?<whole>${part})|\(\s*(?<inner>${part})\s*\))\s*\)`,
    String.raw`\.(?<behind>[a-z]\w*)(?!\w|\.[\w-]+\.[a-z])(?=(?<call>\(?))`,
    String.raw`|(?<!\x60)\$\{(?<name>\w+)\.(?<inside>[a-z]\w*)\}`,
  ].join(''),
  'gi',
);

/** Finds members of variables in texts that stand outside of `$( )`, or in braces. */
function misplacedMembers(script: string): Mistake[] {
  const texts = inStringsToo(script, (code) =>
    scan(code)
      .filter(
        ({ kind, start }) =>
          kind === 'double' || (kind === 'here-string' && code[start + 1] === '"'),
      )
      .flatMap(({ start, end }) =>
        Array.from(code.slice(start, end).matchAll(misplaced), (match) => ({
          match,
          start: start + match.index,
        })),
      ),
  );
  if (texts.length === 0) return [];
  const known = membersOf(script);
  const code = maskedCode(script).toLowerCase();
  const found = texts.flatMap(({ match: { 0: written, groups = {} }, start }) => {
    const { inner, whole = inner, behind = '', name = '', inside = '', call = '' } = groups;
    const isMeant =
      whole === undefined
        ? !code.includes(written.toLowerCase())
        : isMember(behind.toLowerCase(), known) && (call !== '' || !whole.includes('.'));
    if (!isMeant) return [];
    const meant = whole === undefined ? `$${name}.${inside}` : `${whole}.${behind}`;
    const filled = whole === undefined ? `a variable of that name` : `\`${whole}\` alone`;
    const what = `\`${written}\` in a text, of which PowerShell fills in ${filled}`;
    return [{ what, advice: `Write \`$(${meant})\`.`, start }];
  });
  // A text in the code of another one is found in both.
  return [...new Map(found.map((one) => [one.start, one])).values()];
}

/** Finds members and items of variables in texts, where PowerShell fills in the whole variable alone. */
export function membersInTexts(script: string): Mistake[] {
  return [...membersBehind(script), ...misplacedMembers(script)];
}

/** A variable behind the beginning of a word, as `Tag:$row`, where PowerShell fills it in as in a text. */
const word = /(?<=\s)[a-z][\w:\\/.-]*\$\w+\.[a-z]\w*/gi;

function wordsOf(script: string) {
  const found = maskedCode(script).matchAll(word);
  return Array.from(found, ({ 0: text, index }) => ({ text, start: index }));
}

function membersBehind(script: string): Mistake[] {
  const texts = [...expandableTexts(script), ...wordsOf(script)].flatMap(({ text, start }) =>
    Array.from(text.matchAll(extended), (match) => ({ match, start: start + match.index })),
  );
  if (texts.length === 0) return [];
  const known = membersOf(script);
  return texts.flatMap(({ match: [written, variable = '', name], start }) => {
    const isMeant = name === undefined || isMember(name.toLowerCase(), known);
    if (!isMeant) return [];
    const rest = written.slice(1 + variable.length);
    const what = `\`${written}\` in a text, of which PowerShell fills in \`$${variable}\` alone`;
    const advice = `Write \`$(${written})\`, or \`\${${variable}}${rest}\` if \`${rest}\` belongs to the text.`;
    return [{ what, advice, start }];
  });
}

function membersOf(script: string): ReadonlySet<string> {
  return new Set([...common, ...memberNames(script).map(({ what }) => what.toLowerCase())]);
}

const isMember = (name: string, known: ReadonlySet<string>) =>
  known.has(name) && !ending.test(name);
