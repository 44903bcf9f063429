/**
 * What is known of a path, as a text: `<home>`, `<temp>`, `<desktop>` and `<documents>` for the folders of the account,
 * `<other>` for those of the machine, `{{name}}` for a value of the reader's, and `*` for what nobody knows before the
 * script runs. None of these can stand in the name of a file.
 */
export interface PathValue {
  readonly text: string;
  /** The column of a record that gives the whole path. */
  readonly column?: RecordColumn;
}

/** A column of the records that lie at some paths. */
interface RecordColumn {
  readonly name: string;
  readonly records: readonly string[];
}

/** A path of which nothing is known. */
export const unknown: PathValue = { text: '*' };

/** What is marked in the text of a path, and so is none of its letters. */
export const marks = /(\{\{\w+\}\}|<\w+>|\*)/;

/** More ways than a script has by hand: what has as many is not followed. */
const most = 24;

/** Each text that follows from one value of each place, put together by a function. */
export function combined(
  places: readonly (readonly PathValue[])[],
  join: (texts: readonly string[]) => string,
): PathValue[] {
  let ways: readonly (readonly string[])[] = [[]];
  for (const values of places) {
    ways = ways.flatMap((way) => values.map(({ text }) => [...way, text]));
    if (ways.length > most) return [unknown];
  }
  return distinct(ways.map((way) => ({ text: shortened(join(way)) })));
}

/** More letters than a path of Windows can have. */
const longest = 300;

function shortened(text: string): string {
  return text.length > longest ? '*' : text.replace(/\*{2,}/g, '*');
}

/** Values without those that say the same. */
export function distinct(values: readonly PathValue[]): PathValue[] {
  const byText = new Map(values.map((one) => [`${one.text} ${one.column?.name ?? ''}`, one]));
  return byText.size > most ? [unknown] : [...byText.values()];
}

/** A path with its parts divided in one way, and without parts that lead nowhere. */
export function plainPath(text: string): string {
  return text
    .replaceAll('/', '\\')
    .replace(/(?<!^)\\{2,}/g, '\\')
    .replace(/\\\.(?=\\|$)/g, '')
    .replace(/(?<=[^\\:])\\+$/, '');
}

/** The parts of a path behind one another, as `Join-Path` puts them. */
export function joinedPath(parts: readonly string[]): string {
  const [first = '', ...others] = parts;
  const trimmed = others.map((part) => part.replace(/^[\\/]+/, ''));
  return plainPath([first.replace(/[\\/]+$/, ''), ...trimmed].join('\\'));
}

/** What begins at a drive, a server or a folder of its own. */
const whole = /^(?:[a-z]:|[\\/]|<|~)/i;

/** The parts of a path as .NET combines them: one that is whole forgets those before it. */
export function combinedPath(parts: readonly string[]): string {
  const last = parts.map((part) => whole.test(part)).lastIndexOf(true);
  return joinedPath(last > 0 ? parts.slice(last) : parts);
}

/** The name of the file at a path. */
export function lastPart(text: string): string {
  return plainPath(text).split('\\').at(-1) ?? '';
}

/** The folder in which the file at a path stands. */
export function folderOf(text: string): string {
  const parts = plainPath(text).split('\\').slice(0, -1);
  return parts.length === 0 ? '*' : parts.join('\\');
}

/** Whether a path leads above the folder that it begins with. */
export function leavesFolder(text: string): boolean {
  return /(?:^|[\\/])\s*\.\.\s*(?:$|[\\/])/.test(text);
}
