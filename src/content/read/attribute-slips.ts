import type { Details } from '../../diagnostic.ts';

/** A tag up to its first attribute whose value is not written between straight quotes or braces. */
const sound =
  /^<[A-Z]\w*(?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|\{[^}\n]*\})|(?!\s*=|[\w:.-])))*\s+/;
const attribute = /^([\w:.-]+)\s*=\s*(?!"[^"\n]*"|'[^'\n]*'|\{)(\S)?/;

/** What is wrong with the first attribute of a tag that cannot be read, and where it stands in the tag. */
export function attributeSlip(tag: string): (Details & { readonly offset: number }) | undefined {
  const [before] = sound.exec(tag) ?? [];
  const [, name, first = ''] = attribute.exec(tag.slice(before?.length ?? 0)) ?? [];
  if (before === undefined || name === undefined) return undefined;
  const isOpen = first === '"' || first === "'";
  const expected = `its value between straight quotes, as \`${name}="…"\``;
  const found = isOpen
    ? `the attribute \`${name}\`, whose value no straight quote ends`
    : `the attribute \`${name}\`, whose value begins with no straight quote`;
  const advice = 'Write straight quotes around it: a word processor makes curly ones of them.';
  return { found, expected, advice, offset: before.length };
}
