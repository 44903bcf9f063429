import type { Owner } from '../../powershell/build.ts';

/** What writes a file; a move only takes one elsewhere. */
const writing =
  /\b(?:Export-\w+|Out-File|Set-Content|Add-Content|Copy-Item|Tee-Object|WriteAll(?:Bytes|Text|Lines))\b/i;

/** Whether commands write a file; of the names that a record had in earlier versions, one that is written is enough. */
export function isOwned(owners: readonly Owner[], texts: readonly string[]): boolean {
  const isWritten = (name: string) =>
    texts.some((text) => text.includes(name) && writing.test(text));
  const records = owners.flatMap((owner) => ('record' in owner ? [owner.record] : []));
  const parameters = owners.flatMap((owner) => ('parameter' in owner ? [owner.parameter] : []));
  return (
    owners.length > 0 &&
    (records.length === 0 || records.some(isWritten)) &&
    parameters.every((name) => isWritten(`{{${name}}}`))
  );
}
