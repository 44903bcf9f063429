import type { Fault } from './fault.ts';
import { linesOf, type Lines } from './lines.ts';

/** A value, or an item of a list, by its path. */
const valuePath = /^values\.(\w+)(?:\[\d+\])?$/;

/** How a line begins that is no part of a list any longer. */
const behindList = /^[\s,]*(?:"[^"\r\n]*"\s*:|\})/;

/** The lines of a list above a fault, where another value or the end of the object stands in place of its bracket. */
export function openListAbove(text: string, { place }: Fault): Lines | undefined {
  const [, name] = valuePath.exec(place?.path ?? '') ?? [];
  if (place === undefined || name === undefined) return undefined;
  const lines = linesOf(text);
  if (!behindList.test(lines[place.line - 1] ?? '')) return undefined;
  const above = lines.slice(0, place.line - 1);
  const first = above.map((line) => line.includes(`"${name}"`)).lastIndexOf(true);
  return first < 0 ? undefined : { first: first + 1, last: place.line - 1, isList: true };
}
