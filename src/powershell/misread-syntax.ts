import { maskedCode } from './console-paste.ts';
import { negatedComparisons } from './negated-comparisons.ts';
import { singleQuotes } from './quoting.ts';
import type { Mistake } from './shell.ts';
import { shadowedPrograms } from './shadowed-programs.ts';
import { inStringsToo } from './subexpressions.ts';

interface Rule {
  what: string;
  pattern: RegExp;
  advice: string;
}

const member = String.raw`\$[\w:]+(?:\.\w+)+`;
const condition = String.raw`\b(?:if|elseif|while|until)[ \t]*\([^{}\n]*`;
const constant = String.raw`(?=[ \t]*=[ \t]*(?:\$\w+|-?\d+|_+)[ \t]*(?:\)|-(?:and|x?or)\b))`;

/**
 * What nobody gives a value where it stands: a member in a condition, in brackets or behind another `=`, an operand of `-and`,
 * a variable of a condition that would get a constant, and a count.
 */
const judged: readonly string[] = [
  condition + member,
  String.raw`${condition}\$[\w:]+${constant}`,
  String.raw`\([ \t]*${member}`,
  String.raw`(?<![=!<>])=[ \t]*${member}`,
  String.raw`-(?:and|x?or|not)[ \t]+\$[\w:]+(?:\.\w+)*`,
  String.raw`\$[\w:]+\.(?:Count|Length)`,
];

/** What is compared as other languages do: `>` writes into a file of that name, and `=` makes equal what it should judge. */
const comparisons: readonly Rule[] = [
  {
    what: '`>` or `>=` for `-gt` or `-ge`',
    pattern: /(?<=[\w)\]}][ \t]+)>=?(?=[ \t]*-?\d+(?:\.\d+)?[ \t]*(?:$|[)};|]|-(?:and|x?or)\b))/gim,
    advice: 'Write `-gt` or `-ge`: PowerShell writes into a file with the number as its name.',
  },
  {
    what: '`=` for `-eq`',
    pattern: new RegExp(`(?<=(?:${judged.join('|')})[ \\t]*)=(?=[^=])`, 'gi'),
    advice: 'Write `-eq`: PowerShell gives it the value, and judges that.',
  },
  {
    what: '`=` for `-eq` in a filter',
    pattern:
      /(?<=(?:\b(?:where-object|where)|[ \t|]\?)[ \t]*(?:-filterscript[ \t]*)?\{[ \t]*\$_\.[\w.]+[ \t]*)=(?=[^=])/gi,
    advice: 'Write `-eq`: PowerShell changes each object, and judges what it was given.',
  },
];

const rules: readonly Rule[] = [
  ...comparisons,
  {
    what: '`!=` or `==` for `-ne` or `-eq`',
    pattern: /(?<=[\w)\]}][ \t]*)(?:!=|==)(?=[ \t]*[\w$(@-])/g,
    advice: 'Write `-eq` or `-ne`.',
  },
  {
    what: '`--%`, behind which quotes protect nothing',
    pattern: /(?<=\s)--%(?=\s|$)/g,
    advice: 'Remove it, and quote the arguments.',
  },
  {
    what: '`>` without a space before it',
    pattern: /(?<![\s;{(|&,=>`*\d])>|(?<!>|(?:^|[\s;{(|&,=])[*\d])(?<=[*\d])>/g,
    advice: 'Write a space before it: PowerShell takes it for a part of the word that it follows.',
  },
];

/** Finds what PowerShell takes for something else than is meant. */
export function misreadSyntax(script: string): Mistake[] {
  return [...inStringsToo(script, misreadIn), ...shadowedPrograms(script)];
}

function misreadIn(script: string): Mistake[] {
  const code = maskedCode(script);
  const glued = gluedComments(script, code);
  // Where a `<` stands nothing parses, which is the mistake then.
  if (code.includes('<')) return glued;
  const found = rules.flatMap(({ pattern, ...rule }) =>
    Array.from(code.matchAll(pattern), ({ index }) => ({ ...rule, start: index })),
  );
  return [...found, ...negatedComparisons(code), ...glued];
}

const quote = new RegExp(`["“”„${singleQuotes}]`);

/** A comment behind a variable, a part of the word behind others: with a quote in it, they read the rest differently. */
function gluedComments(script: string, code: string): Mistake[] {
  return Array.from(code.matchAll(/(?<=[^\s;(){}|,#])#.*/g)).flatMap(({ index, 0: rest }) => {
    if (!quote.test(script.slice(index, index + rest.length))) return [];
    const what = '`#` without a space before it, and a quote behind it';
    const advice = 'Write a space before it, or put the word that it belongs to into quotes.';
    return [{ what, advice, start: index }];
  });
}
