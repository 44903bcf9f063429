import type { Removal } from '../../powershell/build.ts';
import type { TextFile } from '../read/text-file.ts';

/** What is taken is not seen where it is taken. */
const hidden = /by `\|`$|from a table$/;
const writtenOut =
  'Write what is meant behind a parameter, as `-LiteralPath $record` or `-Identity $identity`; several go into `foreach`.';

/** What lists the files of a folder. */
const listing = /\b(?:Get-ChildItem|gci|dir|ls)\b|::(?:Get|Enumerate)Files\b/i;
const listed =
  "List the records by their own name, as `Get-ChildItem -LiteralPath $env:USERPROFILE -Filter 'a-*.csv'`, go through them with `foreach`, and remove each by its `FullName`.";

/** What is advised of a removal where more can be said than of others; nothing elsewhere. */
export function adviceOf(
  { deed, owners, paths = [] }: Removal,
  problem: string,
  { text }: TextFile,
): { advice: string } | undefined {
  if (hidden.test(problem)) return { advice: writtenOut };
  // A path that cannot be followed, in a command that looks for files.
  const isLost = deed === undefined && owners?.length === 0 && paths.join().includes('$');
  return isLost && listing.test(text) ? { advice: listed } : undefined;
}
