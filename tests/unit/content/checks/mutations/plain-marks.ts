import { notices, type Consequence } from './consequence.ts';

const titled = `${notices}/en.mdx`;
const beside = `${notices}/fr.yaml`;
const values = 'parameters.yaml';
const seen = (what: string) => `${what} that readers would see in`;

const marks = [
  ['**$1**', 'marks of bold words'],
  ['__$1__', 'marks of bold words'],
  ['*$1*', 'asterisks around words'],
  ['_$1_', 'underscores around words'],
  ['[$1](#test-notices)', 'the marks of a link'],
  ['<b>$1</b>', 'a tag'],
  ['<Ui>$1</Ui>', 'a tag'],
] as const;

const code = ['`$1`', 'backticks around code'] as const;

function inText(
  file: string,
  line: number,
  from: RegExp,
  rows: readonly (readonly [to: string, what: string])[],
): Consequence[] {
  return rows.map(([to, what]) => ({ file, from, to, line, found: seen(what) }));
}

/** Marks of Markdown and HTML in texts that show them as they are. */
export const plainMarks: Readonly<Record<string, readonly Consequence[]>> = {
  'the marks of a title': inText(titled, 2, /(?<=^title: ".*)(disk)/m, [...marks, code]),
  'the marks of a summary': inText(titled, 3, /(?<=^summary: ".*)(server)/m, [...marks, code]),
  'the marks of the title of a step': inText(
    titled,
    28,
    /(?<="check-roles" title="Check your )(permissions)/,
    marks,
  ),
  'the marks of a text beside a page': inText(
    beside,
    22,
    /(?<=Rien ne répond sur le )(port)/,
    marks,
  ),
  'the marks of a help': inText(values, 15, /(?<=name of the )(server)(?= whose)/, [
    ...marks,
    code,
  ]),
  'the marks of a label': inText(values, 13, /(?<=fr: FQDN du )(serveur)/, [...marks, code]),
};
