/** A span of a text in characters, its end not included. */
export interface Span {
  start: number;
  end: number;
}

/** The value of a field in an output: its text, without the space around it, and where it stands. */
export interface FieldValue extends Span {
  text: string;
}

/** One object that the console shows: its values by the name of the field. */
export type OutputRow = ReadonlyMap<string, FieldValue>;

interface Line {
  text: string;
  start: number;
}

const listLine = /^(\S(?:.*?\S)?)\s+:(?: (.*))?$/;
const ruleLine = /^-+(?: +-+)*\s*$/;

/**
 * Reads the objects of an output in the forms of Format-List (`Name : value`) and Format-Table (names above a line of
 * hyphens). Lines in neither form are left out.
 */
export function readOutput(output: string): OutputRow[] {
  const lines = linesOf(output);
  const rows: OutputRow[] = [];
  let row = new Map<string, FieldValue>();
  const close = () => {
    if (row.size > 0) rows.push(row);
    row = new Map();
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (ruleLine.test(lines[index + 1]?.text ?? '') && line.text.trim() !== '') {
      close();
      const columns = columnsOf(line, lines[index + 1]);
      index += 2;
      for (; lines[index]?.text.trim(); index += 1) rows.push(cellsOf(lines[index], columns));
      continue;
    }
    const field = fieldOf(line);
    if (!field) {
      if (line.text.trim() === '') close();
      continue;
    }
    if (row.has(field.name)) close();
    row.set(field.name, field.value);
  }
  close();
  return rows;
}

function linesOf(output: string): Line[] {
  let start = 0;
  return output.split('\n').map((whole) => {
    const line = { text: whole.replace(/\r$/, ''), start };
    start += whole.length + 1;
    return line;
  });
}

function fieldOf({ text, start }: Line): { name: string; value: FieldValue } | undefined {
  const match = listLine.exec(text);
  if (!match) return undefined;
  const [, name = '', value = ''] = match;
  return { name, value: trimmed(text, text.length - value.length, text.length, start) };
}

interface Column extends Span {
  name: string;
}

function columnsOf(header: Line, rule: Line | undefined): Column[] {
  const rules = [...(rule?.text ?? '').matchAll(/-+/g)];
  return rules.map((match, index) => {
    const start = match.index;
    const end = rules[index + 1]?.index ?? Math.max(header.text.length, start + match[0].length);
    return { name: header.text.slice(start, end).trim(), start, end };
  });
}

/** The values of a table's line: numbers stand to the right and may begin before the rule of their column does. */
function cellsOf(line: Line | undefined, columns: readonly Column[]): OutputRow {
  const { text = '', start = 0 } = line ?? {};
  const starts = startsOfWords(text, columns) ?? startsOfCells(text, columns);
  return new Map(
    columns.map(({ name }, index) => {
      const end = starts[index + 1] ?? text.length;
      return [name, trimmed(text, starts[index] ?? 0, end, start)];
    }),
  );
}

/** A placeholder is seldom as long as the value that a sample was aligned for: there, words are counted. */
function startsOfWords(text: string, columns: readonly Column[]): number[] | undefined {
  if (!text.includes('{{')) return undefined;
  const words = Array.from(text.matchAll(/\S+/g), ({ index }) => index);
  return words.length === columns.length ? words : undefined;
}

function startsOfCells(text: string, columns: readonly Column[]): number[] {
  return columns.map(({ start }, index) => {
    if (index === 0 || (text[start - 1] ?? ' ') === ' ') return start;
    return text.lastIndexOf(' ', start - 1) + 1;
  });
}

function trimmed(line: string, from: number, to: number, offset: number): FieldValue {
  const whole = line.slice(from, to);
  const text = whole.trim();
  const start = offset + from + (whole.length - whole.trimStart().length);
  return { text, start, end: start + text.length };
}
