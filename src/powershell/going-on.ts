import { maskedCode } from './console-paste.ts';
import type { Finding } from './shell.ts';

/** Finds where a script that ends at its first error, as its first line says, goes on after one all the same. */
export function goingOn(script: string): Finding[] {
  const code = maskedCode(script);
  const [, ...settings] = code.matchAll(/\$\{?(?:\w+:)?ErrorActionPreference\}?\s*=/gi);
  const catches = Array.from(code.matchAll(/\bcatch\b[^{}]*\{\s*\}/gi));
  const traps = Array.from(code.matchAll(/(?<=^|[\n;{]\s*)trap\b[^{}]*(?=\{)/gi)).filter(
    ({ 0: head, index }) => !endsCommand(blockAt(code, index + head.length)),
  );
  const findings = [
    ...settings.map(({ index }) => ({ what: '`$ErrorActionPreference`, set again', start: index })),
    ...catches.map(({ index }) => ({ what: 'an empty `catch`', start: index })),
    ...traps.map(({ index }) => ({ what: 'a `trap` that does not end the command', start: index })),
  ];
  return findings.sort((a, b) => a.start - b.start);
}

/** Whether a trap's block stops: without `break` or `throw`, the next line runs. */
function endsCommand(block: string): boolean {
  return /\b(?:break|throw)\b/i.test(block) && !/\bcontinue\b/i.test(block);
}

/** The block whose brace opens at a place. */
function blockAt(code: string, start: number): string {
  let depth = 0;
  for (const { 0: brace, index } of code.slice(start).matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return code.slice(start, start + index);
  }
  return code.slice(start);
}
