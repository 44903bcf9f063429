import { applies } from '../../parameters/conditions.ts';
import type { QueryTerm } from './query.ts';
import { findIn } from './matching.ts';
import type { Condition, Part, SearchRecord } from '../record.ts';

/** A value of the reader: as stored, as commands show it between quotes, and as prose shows it. */
interface ReaderValue {
  raw: string;
  quoted: string;
  text: string;
}

/** The reader's values by parameter name. */
export type ReaderValues = Readonly<Partial<Record<string, ReaderValue>>>;

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

/** Whether the page shows the record with the reader's choices in its form. */
export function isShown({ when }: SearchRecord, values: ReaderValues): boolean {
  return (when ?? []).every((condition) => isMet(condition, values));
}

/** The conditions of the record in words, where the reader's choices or purpose do not meet them. */
export function unmetWords(record: SearchRecord, values: ReaderValues): string | undefined {
  return isCounted(record, values) ? undefined : record.only;
}

/** Whether the reader's choices and purpose call for a place, so that its page counts it. */
export function isCounted(record: SearchRecord, values: ReaderValues): boolean {
  return !isPutAside(record, values) && isShown(record, values);
}

/** Whether a place is for another purpose than the reader's, so that its page shows it only when it is opened. */
export function isPutAside({ purpose }: SearchRecord, values: ReaderValues): boolean {
  return purpose !== undefined && !isMet(purpose, values);
}

function isMet([name, allowed, preset]: Condition, values: ReaderValues): boolean {
  return applies({ [name]: allowed }, { [name]: values[name]?.raw ?? preset });
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
