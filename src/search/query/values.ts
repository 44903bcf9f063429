import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { applies } from '../../parameters/conditions.ts';
import { shownValue } from '../../parameters/shown-value.ts';
import type { ProseWords } from '../../parameters/prose-text.ts';
import { powershell } from '../../powershell/index.ts';
import type { QueryTerm } from './query.ts';
import { findIn } from './matching.ts';
import type { Part, SearchRecord } from '../record.ts';

/** A value of the reader: as stored, as commands show it between quotes, and as prose shows it. */
interface ReaderValue {
  raw: string;
  quoted: string;
  text: string;
}

/** The reader's values by parameter name. */
export type ReaderValues = Readonly<Partial<Record<string, ReaderValue>>>;

/** The reader's values as pages show them; a value of an unknown parameter is on no page. */
export function readerValues(
  definitions: Readonly<Record<string, LocalParameter>>,
  stored: Readonly<Record<string, string>>,
  words: ProseWords,
): ReaderValues {
  const entries = Object.entries(stored).flatMap(([name, raw]) => {
    const parameter = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (!parameter || raw.trim() === '') return [];
    const { quoted, text } = powershell.shownTexts(
      parameter,
      shownValue(name, definitions, stored),
      words,
    );
    return [[name, { raw, quoted: quoted.normalize('NFC'), text: text.normalize('NFC') }] as const];
  });
  return Object.fromEntries(entries);
}

/** The parameters whose values match a term, so that steps that use them are found by it. */
export function parametersHolding(values: ReaderValues, term: QueryTerm): string[] {
  if (term.text.length < 2) return [];
  return Object.keys(values).filter((name) => findIn(values[name]?.text ?? '', term).length > 0);
}

/** The record with the reader's values in the place of examples, as the page shows it. */
export function withValues(record: SearchRecord, values: ReaderValues): SearchRecord {
  if (!record.parts.some((part) => part.values?.some(([, , name]) => values[name]))) return record;
  return { ...record, parts: record.parts.map((part) => fill(part, values)) };
}

/** Whether the page shows the record, given what the reader chose in its form. */
export function isShown({ when }: SearchRecord, values: ReaderValues): boolean {
  return (when ?? []).every(([name, allowed, preset]) =>
    applies({ [name]: allowed }, { [name]: values[name]?.raw ?? preset }),
  );
}

function fill(part: Part, values: ReaderValues): Part {
  const form = part.kind === 'command' ? 'quoted' : 'text';
  let text = '';
  let done = 0;
  for (const [from, to, name] of part.values ?? []) {
    text += part.text.slice(done, from) + (values[name]?.[form] ?? part.text.slice(from, to));
    done = to;
  }
  return { kind: part.kind, text: text + part.text.slice(done) };
}
