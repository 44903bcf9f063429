import { closingAt } from './closing.ts';
import { maskedCode, withoutComments } from './console-paste.ts';
import type { Catch, Finding } from './shell.ts';

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
  const [, ...settings] = code.matchAll(
    /\$\{?(?:\w+:)?ErrorActionPreference\}?\s*=|\b(?:Set-Variable|sv)\b[^\n;|]*\bErrorActionPreference\b/gi,
  );
  const traps = Array.from(code.matchAll(/(?<=^|[\n;{]\s*)trap\b[^{}]*(?=\{)/gi)).filter(
    ({ 0: head, index }) => {
      const start = index + head.length;
      return !endsCommand(code.slice(start, closingAt(code, start)));
    },
  );
  return [
    ...settings.map(({ index }) => ({ what: '`$ErrorActionPreference`, set again', start: index })),
    ...catchesThatGoOn(script, code),
    ...traps.map(({ index }) => ({ what: 'a `trap` that does not end the command', start: index })),
  ];
}

/** The `catch` blocks that do nothing, only write something, or return without a word. */
function catchesThatGoOn(script: string, code: string): Finding[] {
  return Array.from(code.matchAll(/\bcatch\b[^{}]*\{/gi)).flatMap(({ 0: head, index: start }) => {
    const from = start + head.length;
    const to = closingAt(code, from - 1);
    if (code.slice(from, to).trim() === '') return [{ what: 'an empty `catch`', start }];
    const others = withoutComments(script.slice(from, to))
      .split(/[;\n]/)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '');
    const isSilent = /^return$/i.test(others.join(';'));
    if (!isSilent && !others.every((statement) => writing.test(statement))) return [];
    return [{ what: 'a `catch` that does not end the command', start }];
  });
}

/** The `catch` blocks behind which the next line runs, each with the places between which it catches. */
export function goingOnCatches(script: string): Catch[] {
  const code = maskedCode(script);
  return Array.from(code.matchAll(/\btry\s*\{/gi)).flatMap(({ 0: head, index }) => {
    const from = index + head.length;
    const to = closingAt(code, from - 1);
    const found: Catch[] = [];
    for (let end = to; ;) {
      const [next = ''] = /^\}\s*catch\b[^{}]*\{/i.exec(code.slice(end)) ?? [];
      if (next === '') return found;
      const open = end + next.length - 1;
      const start = end + next.search(/catch/i);
      end = closingAt(code, open);
      if (!leaves(code.slice(open, end)))
        found.push({ what: 'a `catch` that does not end the command', start, from, to });
    }
  });
}

/** Whether a block leaves the script on its way. */
function leaves(block: string): boolean {
  return /\b(?:throw|return|break|continue|exit)\b/i.test(block);
}

/** A statement that only writes: a text by itself, or a cmdlet for one. */
const writing = /^(?:Write-(?!Error\b)\w+\b|(?:'[^']*'|"[^"]*")$)/i;

/** Whether a trap's block stops: without `break` or `throw`, the next line runs. */
function endsCommand(block: string): boolean {
  return /\b(?:break|throw)\b/i.test(block) && !/\bcontinue\b/i.test(block);
}
