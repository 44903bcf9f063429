import type { Owner } from '../../powershell/build.ts';
import { recordsAt, type RunbookFiles } from './written-records.ts';

type ColumnOwner = Extract<Owner, { column: string }>;

/** The files that some owners mean, where a path stands in a column of a record those that were written there. */
export function withoutColumns(owners: readonly Owner[], written: RunbookFiles): readonly Owner[] {
  const all = owners.map((owner) => ('column' in owner ? filesIn(owner, written) : [owner]));
  return all.some((files) => files.length === 0) ? [] : all.flat();
}

/** The files that a column names: those of the record itself where nobody sees what stands in it. */
function filesIn({ column, records }: ColumnOwner, written: RunbookFiles): readonly Owner[] {
  const unseen = records.map((record) => ({ record }));
  const columns = records
    .flatMap((path) => recordsAt(path, written))
    .map((record) => record.columns?.find(({ name }) => isSame(name, column)));
  // A column that a record lacks is told where it is read.
  if (columns.length === 0 || columns.includes(undefined)) return unseen;
  const isFound = columns.some((one) => one?.isFound === true);
  const owners = columns.map((one) => one?.owners);
  if (isFound || owners.some((files) => files?.length === 0)) return [];
  return owners.includes(undefined) ? unseen : owners.flatMap((files) => files ?? []);
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
