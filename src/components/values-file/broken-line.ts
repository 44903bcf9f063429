import { joinedLines } from './joined-lines.ts';
import type { Lines } from './lines.ts';

/**
 * Whether a line is not left out, whatever is wrong with it: in the head it may say that the file is another, or of a later
 * version, and an item of a list is none of those that may be missing.
 */
export function isWhole(line: string): boolean {
  const isOtherVersion = /\bversion\b/.test(line) && !/^\D*1\D*$/.test(line);
  const isOtherFormat = /\bformat\b/.test(line) && !/\bfieldbook-values\b/.test(line);
  return isOtherVersion || isOtherFormat || /^\s*"(?:[^"\\]|\\.)*"\s*,?\s*$/.test(line);
}

/** Whether a line is a part of a text of several lines, which is read to its end. */
export function isInLongText(text: string, start: number, line: string): boolean {
  const all = joinedLines(text);
  const end = start + line.length;
  return [start, end].some((at) => all.slice(at - 1, at) !== text.slice(at - 1, at));
}

/** Whether a line lacks the bracket that should open the values. */
export function opensNothing(line: string): boolean {
  return /\bvalues\b[^\w{]*$/.test(line);
}

/** Lines as one text, in which some by their numbers are blank, or one opens the object or list that it should. */
export function withoutBroken(lines: readonly string[], { first, last, isList }: Lines): string {
  const broken = lines.slice(first - 1, last).join('');
  const above = lines.slice(0, first - 1).join('');
  const opened = isList === true ? undefined : openedAgain(broken, first === 1);
  return joined(above, opened ?? blankOf(broken), lines.slice(last).join(''));
}

function blankOf(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** At most one name, then a bracket that opens, or other marks in its place. */
const opening = /^[^\w\r\n]*([\w-]*)[^\w\r\n{[]*([{[]?)[^\w\r\n\]}]*([\r\n]*)$/;

/** A line that opens an object or a list, as it is meant and as long as it is; undefined for another, or without room. */
function openedAgain(line: string, isFirst: boolean): string | undefined {
  const parts = opening.exec(line);
  const [, name = '', bracket = '', end = ''] = parts ?? [];
  const opens = name === 'values' || (isFirst && name === '') ? '{' : bracket;
  if (!parts || opens === '' || (name === '' && !isFirst)) return undefined;
  const opened = name === '' ? opens : `${JSON.stringify(name)}:${opens}`;
  const room = line.length - end.length - opened.length;
  return room < 0 ? undefined : ' '.repeat(room) + opened + end;
}

/** The parts of a text, without a comma that nothing follows any longer. */
function joined(above: string, line: string, below: string): string {
  const isLast = line.trim() === '' && /^\s*[}\]]/.test(below) && /,\s*$/.test(above);
  return (isLast ? above.replace(/,(\s*)$/, ' $1') : above) + line + below;
}
