import type { Owner } from '../../powershell/build.ts';

/** Whether a runbook writes a file; of the names that a record had in earlier versions, one that is written is enough. */
export function isOwned(owners: readonly Owner[], files: readonly Owner[]): boolean {
  const records = owners.filter((owner) => 'record' in owner);
  const parameters = owners.filter((owner) => 'parameter' in owner);
  return (
    owners.length > 0 &&
    (records.length === 0 || records.some(({ record }) => isRecordWritten(record, files))) &&
    parameters.every((owner) => isFileWritten(owner, files))
  );
}

function isFileWritten(
  { parameter, ending }: Extract<Owner, { parameter: string }>,
  files: readonly Owner[],
): boolean {
  return files.some(
    (file) => 'parameter' in file && file.parameter === parameter && file.ending === ending,
  );
}

/** Whether a record, or one of those that a path with `*` may mean, is written, or moved there after it was. */
function isRecordWritten(
  record: string,
  files: readonly Owner[],
  seen: readonly string[] = [],
): boolean {
  if (seen.includes(record)) return false;
  return files.some((file) => {
    if (!('record' in file) || !mayBeSame(record, file.record)) return false;
    const { movedFrom } = file;
    return movedFrom?.some((one) => isRecordWritten(one, files, [...seen, record])) ?? true;
  });
}

/** Whether the path of a file that is meant may be that of one that is written. */
export function mayBeSame(meant: string, written: string): boolean {
  const [name, other] = [meant.toLowerCase(), written.toLowerCase()];
  if (name === other) return true;
  // What the reader gives is the same in both, and a name that is written out is no other.
  if (!/[*{]/.test(name) || !`${name}${other}`.includes('*')) return false;
  return overlap(shapeOf(name), shapeOf(other));
}

function shapeOf(path: string): string {
  return path.replace(/\{\{\w+\}\}/g, '*').replace(/\*+/g, '*');
}

/** Whether some text fits two patterns in which `*` stands for anything. */
function overlap(one: string, other: string, known = new Map<string, boolean>()): boolean {
  if (one === '' || other === '') return `${one}${other}`.replaceAll('*', '') === '';
  const key = `${one.length} ${other.length}`;
  const found = known.get(key) ?? overlapNext(one, other, known);
  known.set(key, found);
  return found;
}

function overlapNext(one: string, other: string, known: Map<string, boolean>): boolean {
  const [rest, otherRest] = [one.slice(1), other.slice(1)];
  if (one.startsWith('*')) return overlap(rest, other, known) || overlap(one, otherRest, known);
  if (other.startsWith('*')) return overlap(one, otherRest, known) || overlap(rest, other, known);
  return one.charCodeAt(0) === other.charCodeAt(0) && overlap(rest, otherRest, known);
}
