import { closingAt } from './closing.ts';
import { maskedCode, withoutComments } from './console-paste.ts';
import type { Finding } from './shell.ts';

const opening = /^\uFEFF?& \{\n {4}\$ErrorActionPreference = 'Stop'\n/;

/** Whether a script is one block, whose first line ends it at its first error. */
export function endsAtError(script: string): boolean {
  const code = maskedCode(script);
  return (
    opening.test(withoutComments(script)) &&
    code.slice(closingAt(code, code.indexOf('{')) + 1).trim() === ''
  );
}

/** Finds where a script that ends at its first error, as its first line says, goes on after one all the same. */
export function goingOn(script: string): Finding[] {
  const code = maskedCode(script);
  const [, ...settings] = code.matchAll(/\$\{?(?:\w+:)?ErrorActionPreference\}?\s*=/gi);
  const catches = Array.from(code.matchAll(/\bcatch\b[^{}]*\{\s*\}/gi));
  const traps = Array.from(code.matchAll(/(?<=^|[\n;{]\s*)trap\b[^{}]*(?=\{)/gi)).filter(
    ({ 0: head, index }) => {
      const start = index + head.length;
      return !endsCommand(code.slice(start, closingAt(code, start)));
    },
  );
  return [
    ...settings.map(({ index }) => ({ what: '`$ErrorActionPreference`, set again', start: index })),
    ...catches.map(({ index }) => ({ what: 'an empty `catch`', start: index })),
    ...traps.map(({ index }) => ({ what: 'a `trap` that does not end the command', start: index })),
  ];
}

/** Whether a trap's block stops: without `break` or `throw`, the next line runs. */
function endsCommand(block: string): boolean {
  return /\b(?:break|throw)\b/i.test(block) && !/\bcontinue\b/i.test(block);
}
