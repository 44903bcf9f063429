import { parts } from './parts.ts';
import type { Part } from './parts.ts';

/** What the command line asks for: parts at a size, or to be told what there is. */
export type Request =
  | { readonly kind: 'run'; readonly parts: readonly Part[]; readonly isFull: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'unknown'; readonly words: readonly string[] };

/** Reads the command line of `npm test`. */
export function readRequest(words: readonly string[]): Request {
  if (words.some((word) => ['--help', '-h', 'help'].includes(word))) return { kind: 'help' };
  const named = words.filter((word) => word !== 'full');
  const unknown = named.filter((word) => !parts.some(({ name }) => name === word));
  if (unknown.length > 0) return { kind: 'unknown', words: unknown };
  const chosen = named.length === 0 ? parts : parts.filter(({ name }) => named.includes(name));
  return { kind: 'run', parts: chosen, isFull: named.length < words.length };
}

/** How `npm test` is used. */
export function usage(): string {
  return [
    'npm test                    every part; random suites at a tenth of their size',
    'npm test -- unit site       only these parts',
    'npm test -- full            every part, random suites at their whole size',
    'npm test -- full unit       the same of these parts',
    '',
    'Parts:',
    ...parts.map(({ name, about }) => `  ${name.padEnd(12)}${about}`),
  ].join('\n');
}
