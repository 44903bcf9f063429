import type { ObjectSource } from './shell.ts';

/** Where a name comes from that is written out: it is constant, or the reader gives it or a part of it. */
export function sourceOfText(text: string): ObjectSource {
  const [whole = '', placeholder] = /\{\{(\w+)\}\}/.exec(text) ?? [];
  if (placeholder === undefined) return { constant: text };
  return { placeholder, ...(whole !== text && { isPart: true }) };
}
