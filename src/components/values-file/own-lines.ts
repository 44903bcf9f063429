import type { FilePlace } from './fault.ts';
import { linesOf } from './lines.ts';
import { isMarkedLine } from './marked-line.ts';

/** A text in which each name begins a line, and where a place in it is in the file. */
interface OwnLines {
  readonly text: string;
  readonly placeInFile: (place: FilePlace) => FilePlace;
}

/** A quotation mark, or another mark in its place. */
const quote = /[^\w\s,:{}[\]]/.source;

/** A name whose last quotation mark is there, or only its first one. */
const name = `(?:${quote}{0,2}[\\w-]+(?:"${quote}?|${quote}")\\s*[:{[]|"${quote}?[\\w-]+${quote}?:\\s*["[{\\dtf])`;

/** A name that is whole. */
const whole = '(?=[^\\S\\r\\n]*"[\\w-]+"\\s*:)';

/** A value that ends, also one without the comma behind it. */
const ended = `(?<=["\\]\\de])${whole}(?<=:[^\\S\\r\\n]*(?:"(?:[^"\\\\\\r\\n]|\\\\.)*"|true|false|-?\\d+)|\\])`;

/** What closes the file. */
const closing = `(?=\\}[^\\S\\r\\n]*\\}[^\\S\\r\\n]*$)`;

/** Where a line is divided. */
const joint = new RegExp(
  `(?<=[,{[:])(?=[^\\S\\r\\n]*${name})|(?<=[;'，：；])${whole}|${ended}|${closing}`,
);

/** A text, or what begins a comment: names in it are none. Behind a colon it is a part of an address. */
const textOrComment = /"(?:[^"\\\r\n]|\\.)*"|(?<!:)\/\/|\/\*/g;

/** Spaces before each part of a line: what is wrong in it may have to be longer where it is right. */
const room = '    ';

/** More names than any file of values has, of which each makes the reading slower. */
const mostLines = 2000;

/** Writes each name of a file in a line of its own, so that a mark that is missing before it ends there. */
export function inOwnLines(text: string): OwnLines {
  const origins: { readonly line: number; readonly shift: number }[] = [];
  const written = linesOf(text).flatMap((line, at) => {
    let column = 0;
    return partsOf(line).map((part) => {
      origins.push({ line: at + 1, shift: column === 0 ? 0 : column - room.length });
      const start = column === 0 ? '' : `\n${room}`;
      column += part.length;
      return start + part;
    });
  });
  if (origins.length > mostLines) return { text, placeInFile: (place) => place };
  return {
    text: written.join(''),
    placeInFile: ({ path, line, column }) => {
      const origin = origins[line - 1] ?? { line, shift: 0 };
      return { path, line: origin.line, column: Math.max(column + origin.shift, 1) };
    },
  };
}

function partsOf(line: string): string[] {
  if (isMarkedLine(line)) return [line];
  const comment = [...line.matchAll(textOrComment)].find(([found]) => !found.startsWith('"'));
  const end = comment?.index ?? line.length;
  const parts = line.slice(0, end).split(joint);
  return [...parts.slice(0, -1), (parts.at(-1) ?? '') + line.slice(end)];
}
