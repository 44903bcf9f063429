import type { Node } from 'jsonc-parser';
import type { JsonTree } from './json-tree.ts';

/** What begins a line that is a comment elsewhere, or one that was changed or cited. */
const mark = /^\s*(?:[#;*%!<>|+]|-(?!\d)|'\s|REM\b)/i;

/** So far is looked for what stands before a name, and for the beginning of its line. */
const inSight = 80;

/** Whether a value stands in a line that is marked as another, or something that is no JSON stands before its name. */
export function isMarked({ source, find }: JsonTree, { offset }: Node): boolean {
  const start = offset - find(offset).column + 1;
  if (isMarkedLine(source.slice(start, start + inSight))) return true;
  const before = source.slice(Math.max(start, offset - inSight), offset);
  return !/(?:^|[{,]|\*\/)\s*$/.test(before);
}

/** Whether a line is marked as a comment is elsewhere, or as one that was changed or cited. */
export function isMarkedLine(line: string): boolean {
  return mark.test(line);
}
