import type { Owner } from '../../powershell/build.ts';

/** Whether a runbook writes a file; of the names that a record had in earlier versions, one that is written is enough. */
export function isOwned(owners: readonly Owner[], files: readonly Owner[]): boolean {
  const records = owners.filter((owner) => 'record' in owner);
  const parameters = owners.filter((owner) => 'parameter' in owner);
  return (
    owners.length > 0 &&
    (records.length === 0 || records.some((owner) => isWritten(owner, files))) &&
    parameters.every((owner) => isWritten(owner, files))
  );
}

function isWritten(owner: Owner, files: readonly Owner[]): boolean {
  if ('parameter' in owner)
    return files.some(
      (file) =>
        'parameter' in file && file.parameter === owner.parameter && file.ending === owner.ending,
    );
  const name = plain(owner.record);
  return files.some((file) => {
    if (!('record' in file)) return false;
    const other = plain(file.record);
    // A list of all records that begin so has this one, too.
    return owner.goesOn ? other.startsWith(name) : other === name && !file.goesOn;
  });
}

function plain(path: string): string {
  return path.toLowerCase().replaceAll('/', '\\');
}
