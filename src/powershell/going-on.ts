import { closingAt } from './closing.ts';
import { maskedCode, withoutComments } from './console-paste.ts';
import type { Catch, Finding } from './shell.ts';

const opening = /^\uFEFF?& \{\n(?:[^\S\n]*\n)* {4}\$ErrorActionPreference = 'Stop'\n/;

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
    ...idleCatches(script, code),
    ...traps.map(({ index }) => ({ what: 'a `trap` that does not end the command', start: index })),
  ];
}

/** A `catch`: where its word stands, between which places it catches, and between which its own lines stand. */
interface CatchBlock {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly inner: readonly [from: number, to: number];
}

function catchBlocks(code: string): CatchBlock[] {
  return Array.from(code.matchAll(/\btry\s*\{/gi)).flatMap(({ 0: head, index }) => {
    const from = index + head.length;
    const to = closingAt(code, from - 1);
    const found: CatchBlock[] = [];
    for (let end = to; ;) {
      const [next = ''] = /^\}\s*catch\b[^{}]*\{/i.exec(code.slice(end)) ?? [];
      if (next === '') return found;
      const start = end + next.search(/catch/i);
      const open = end + next.length;
      end = closingAt(code, open - 1);
      found.push({ start, from, to, inner: [open, end] });
    }
  });
}

const goesOn = 'a `catch` that does not end the command';

/** The `catch` blocks that do nothing, only write something, or return without a word. */
function idleCatches(script: string, code: string): Finding[] {
  return catchBlocks(code).flatMap(({ start, inner }) => {
    if (code.slice(...inner).trim() === '') return [{ what: 'an empty `catch`', start }];
    const statements = withoutComments(script.slice(...inner))
      .split(/[;\n]/)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '');
    const isSilent = /^return$/i.test(statements.join(';'));
    const isIdle = isSilent || statements.every((statement) => writing.test(statement));
    return isIdle ? [{ what: goesOn, start }] : [];
  });
}

/** The `catch` blocks behind which the next line runs, each with the places between which it catches. */
export function goingOnCatches(script: string): Catch[] {
  const code = maskedCode(script);
  return catchBlocks(code)
    .filter(({ inner }) => !leaves(code.slice(...inner)))
    .map(({ start, from, to }) => ({ what: goesOn, start, from, to }));
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
