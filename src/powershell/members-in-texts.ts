import { memberNames } from './member-names.ts';
import { expandableTexts } from './string-variables.ts';
import type { Mistake } from './shell.ts';

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

/** Finds members and items of variables in texts, where PowerShell fills in the whole variable alone. */
export function membersInTexts(script: string): Mistake[] {
  const texts = expandableTexts(script).flatMap(({ text, start }) =>
    Array.from(text.matchAll(extended), (match) => ({ match, start: start + match.index })),
  );
  if (texts.length === 0) return [];
  const known = new Set([...common, ...memberNames(script).map(({ what }) => what.toLowerCase())]);
  return texts.flatMap(({ match: [written, variable = '', name], start }) => {
    const isMeant = name === undefined || isMember(name.toLowerCase(), known);
    if (!isMeant) return [];
    const rest = written.slice(1 + variable.length);
    const what = `\`${written}\` in a text, of which PowerShell fills in \`$${variable}\` alone`;
    const advice = `Write \`$(${written})\`, or \`\${${variable}}${rest}\` if \`${rest}\` belongs to the text.`;
    return [{ what, advice, start }];
  });
}

const isMember = (name: string, known: ReadonlySet<string>) =>
  known.has(name) && !ending.test(name);
