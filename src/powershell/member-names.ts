import { maskedCode } from './console-paste.ts';
import type { Finding } from './shell.ts';
import { inStringsToo } from './subexpressions.ts';

/** What is read of something, methods apart; a key of a table; and what `-Property` chooses, or what stands in its place. */
const read = String.raw`(?<=(?:\$[\w:]+|[)\]}])(?:\.\w+)*\.)[a-z]\w*\b(?!\()`;
const key = String.raw`(?<=[{;\n][ \t]*)[a-z]\w*(?=[ \t]*=)`;
const chosen = String.raw`(?<=-Property[ \t]+(?:[\w*]+[ \t]*,[ \t]*)*)[a-z]\w*`;
const placed = String.raw`(?<=\b(?:Format-(?:List|Table|Wide)|(?:Group|Select|Sort)-Object|f[ltw]|group|select|sort)[ \t]+(?:[\w*]+[ \t]*,[ \t]*)*)[a-z]\w*(?=[ \t]*(?:[,|;)}]|[ \t]-|$))`;
const named = new RegExp(`${read}|${key}|${chosen}|${placed}`, 'gim');

/** The members that a script reads or makes, as they are written, also in the code of its texts. */
export function memberNames(script: string): Finding[] {
  return inStringsToo(script, (code) =>
    Array.from(maskedCode(code).matchAll(named), ({ 0: what, index }) => ({ what, start: index })),
  );
}
